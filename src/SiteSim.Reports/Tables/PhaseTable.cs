using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>The conversion's phases, planned and realised; empty for a site that stays as it is.</summary>
public static class PhaseTable
{
    /// <summary>With the causes of what is late.</summary>
    public static TextTable Of(IReadOnlyList<PhaseSummary> phases, LocalTime time)
    {
        var brief = Brief(phases, time);
        return brief with
        {
            Columns = [.. brief.Columns, "because of"],
            Rows = [.. brief.Rows.Zip(phases, (row, phase) => new TextRow([.. row.Cells, phase.CompleteUtc is null ? "" : LateWords.Of(phase)]))],
        };
    }

    /// <summary>As wide as a terminal.</summary>
    public static TextTable Brief(IReadOnlyList<PhaseSummary> phases, LocalTime time) => new(
        "phases, planned and realised (local time)",
        ["phase", "start planned", "start", "complete planned", "complete", TextColumn.Number("days late")],
        [.. phases.Select(p => new TextRow([
            p.Id, Day(p.Planned.StartUtc, time), p.StartUtc is { } start ? Day(start, time) : "not begun", Day(p.Planned.CompleteUtc, time),
            p.CancelledUtc is { } given ? $"given up {Day(given, time)}" : p.CompleteUtc is { } complete ? Day(complete, time) : "",
            p.CompleteUtc is null ? "" : Quantity.Fixed(p.LateDays, 1),
        ]))]);

    private static string Day(DateTime utc, LocalTime time) => FormattableString.Invariant($"{time.ToLocal(utc):yyyy-MM-dd}");
}
