using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Reports.Terms;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Reports.Html.Run;

/// <summary>The phases of a conversion on a calendar: planned, as this future has them, and when other futures complete them.</summary>
internal static class PhaseFigure
{
    /// <summary>Enough for a tenth to be a count of twenty; a draw is dates only.</summary>
    private const int Futures = 200;

    private static readonly FigureColumn[] Columns =
    [
        new("phase", "phase"), new("planned_start_utc", "start planned"), new("planned_built_utc", "built, planned"), new("planned_energised_utc", "first power, planned"),
        new("planned_complete_utc", "complete, planned"), new("start_utc", "start"), new("built_utc", "built"), new("energised_utc", "first power"),
        new("complete_utc", "complete"), new("cancelled_utc", "given up"), new("late_days", "late, days"), new("because_of", "because of"),
        new("complete_p10_utc", "complete, P10"), new("complete_p50_utc", "complete, median"), new("complete_p90_utc", "complete, P90"),
        new("completing_futures", "futures that complete it"), new("outside_utc", "outside date"), new("in_time_futures", "futures before the outside date"), new("tenant_left_utc", "tenant left"),
    ];

    public static ChartFigure Of(ConversionPath plan, RunSummary summary)
    {
        var forecasts = PhaseForecast.Of(plan, Futures);
        var rows = summary.Phases.Zip(forecasts, (phase, forecast) => Row(phase, forecast, plan.Leases.FirstOrDefault(l => l.Phase == phase.Id)));
        return new ChartFigure("phases", "gantt", "Phases: planned, in this future, and when others complete them", Words(plan, summary, forecasts), new FigureTable(Columns, [.. rows]))
        {
            Options = new
            {
                summary.StartUtc,
                summary.EndUtc,
                Futures,
                Pauses = summary.Phases.SelectMany(p => p.Pauses.Select(s => new { Phase = p.Id, s.Cause, s.FromUtc, s.ToUtc })),
                Deliveries = summary.Phases.SelectMany(p => p.Deliveries.Select(d => new { Phase = p.Id, d.Id, d.PromisedUtc, d.ArrivedUtc, d.Nodes })),
                Steps = plan.Connection.Select(c => new { c.Step.Id, PlannedUtc = c.Step.AtUtc, c.AtUtc, LimitMw = c.Step.Limit.Megawatts }),
            },
            Note = $"Upper bar: planned, every length the likeliest. Lower bar: this future. Whisker: P10, median and P90 of completion over {Futures} futures of the same seed, whose dates are drawn without "
                + "simulating them; futures that give a phase up or do not begin it within the horizon are left out. The outside date is the first day on which the tenant may walk away, time that the contract excuses in this future added.",
        };
    }

    private static object?[] Row(PhaseSummary phase, PhaseForecast forecast, LeasePath? lease) =>
    [
        phase.Id, phase.Planned.StartUtc, phase.Planned.BuiltUtc, phase.Planned.EnergisedUtc, phase.Planned.CompleteUtc, phase.StartUtc, phase.BuiltUtc, phase.EnergisedUtc,
        phase.CompleteUtc, phase.CancelledUtc, phase.CompleteUtc is null ? null : phase.LateDays, phase.CompleteUtc is null ? "" : LateWords.Of(phase),
        forecast.P10Utc, forecast.P50Utc, forecast.P90Utc, forecast.Complete, lease?.OutsideUtc, forecast.InTime, lease?.TerminatedUtc,
    ];

    private static string Words(ConversionPath plan, RunSummary summary, IReadOnlyList<PhaseForecast> forecasts) => string.Join(' ', summary.Phases.Zip(forecasts, (phase, forecast) =>
    {
        var end = phase.CancelledUtc is { } given ? $"given up {Day(given)}"
            : phase.CompleteUtc is { } complete ? $"complete {Day(complete)}, {Late(phase.LateDays)}"
            : "not begun";
        var others = forecast.P10Utc is { } early ? early == forecast.P90Utc ? "; the same day in every future that completes it" : $"; in other futures between {Day(early)} (P10) and {Day(forecast.P90Utc!.Value)} (P90)" : "";
        var inTime = forecast.InTime is { } count ? $", before the outside date in {count} of {forecast.Futures}" : "";
        var left = plan.Leases.FirstOrDefault(l => l.Phase == phase.Id)?.TerminatedUtc is { } day ? $"; its tenant left {Day(day)}" : "";
        return $"{phase.Id}: {end}{left}{others}{inTime}.";

        string Day(DateTime utc) => FormattableString.Invariant($"{summary.Time.ToLocal(utc):yyyy-MM-dd}");
    }));

    private static string Late(double days) => Math.Abs(days) < 0.5 ? "on the day planned" : $"{Quantity.Fixed(Math.Abs(days), 0)} days {(days > 0 ? "late" : "early")}";
}
