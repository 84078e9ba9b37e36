using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The months as public miners report them.</summary>
internal static class OperatorSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var months = content.Summary.OperatorMonths;
        foreach (var table in new[] { OperatorTables.Mining(months), OperatorTables.Compute(months) }.Where(t => !t.IsEmpty))
        {
            html.Format($"<h3>{table.Title}</h3>").Table(table);
        }

        html.Format($"<p class=\"note\">{OperatorTables.Credits}</p>");
    }
}
