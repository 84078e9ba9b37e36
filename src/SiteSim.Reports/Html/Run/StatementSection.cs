using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The ledger by month, and the income statement.</summary>
internal static class StatementSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var statement = content.Summary.Statement;
        if (statement.Months.Count == 0)
        {
            return;
        }
        var income = IncomeTable.Of(statement);
        IReadOnlyList<TextTable> parts = [.. StatementTable.Parts(statement), .. income.IsEmpty ? Array.Empty<TextTable>() : [income]];
        foreach (var part in parts)
        {
            (parts.Count > 1 ? html.Format($"<h3>{part.Title}</h3>") : html).Table(part);
        }
    }
}
