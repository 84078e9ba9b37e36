using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Explaining;

/// <summary>The tables behind an explanation; empty ones are left out.</summary>
public static class ExplanationTables
{
    public static IReadOnlyList<TextTable> Of(Explanation answer, LocalTime time)
    {
        TextTable[] tables =
        [
            .. answer.Order is { } order ? new[] { OrderTables.Shares(order, time) } : [],
            LeaseTable.Of(answer.LeaseMonths), EventTables.List(answer.Events, time), PostingTable.Of(answer.Postings),
        ];
        return [.. tables.Where(t => !t.IsEmpty)];
    }
}
