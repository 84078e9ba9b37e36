using SiteSim.Reports.Explaining;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Events counted, and events one by one.</summary>
public static class EventTables
{
    public static TextTable Counts(IReadOnlyList<EventCount> counts) => new(
        "events",
        ["what", "of", TextColumn.Number("times"), "in the mean"],
        [.. counts.Select(c => new TextRow([c.Kind.Label(), c.Subject, Quantity.Count(c.Count), c.Kind.Value(c.MeanValue)]))]);

    public static TextTable List(IReadOnlyList<EventRecord> events, LocalTime time) => new(
        "events",
        ["local time", "what", "of", "unit", "cause", "figure"],
        [.. events.Select(e => new TextRow([
            time.LocalSeconds(e.TimeUtc), e.Kind.Label(), e.Subject, e.Unit < 0 ? "" : Quantity.Count(e.Unit), e.Cause, e.Kind.Value(e.Value),
        ]))]);
}
