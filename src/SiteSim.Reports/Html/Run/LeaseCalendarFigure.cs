using SiteSim.Model.Contracts;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;
using SiteSim.Reports.Terms;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>A lease day by day: availability, and by month the minutes left before the contract's next credit and what is credited.</summary>
internal static class LeaseCalendarFigure
{
    /// <returns>Null for a lease that is never in term within the horizon.</returns>
    public static ChartFigure? Of(RunResult run, string id)
    {
        var days = LeaseDays.Of(run, id);
        var (first, last) = (days.FirstOrDefault(d => d.InTerm > TimeSpan.Zero), days.LastOrDefault(d => d.InTerm > TimeSpan.Zero));
        if (first is null || last is null)
        {
            return null;
        }

        var sla = run.Site.Leases.First(l => l.Id == id).Sla;
        var months = run.LeaseMonths.Where(m => m.Lease == id && m.InTerm > TimeSpan.Zero).GroupBy(m => m.Month).Select(g => LeaseCalendarMonth.Of(g.Key, [.. g], sla)).ToArray();
        return new ChartFigure($"calendar-{id}", "calendar", $"Availability of {id} by day; minutes short in the month, and left before the next credit", Words(days, months), Table(days.Where(d => d.Day >= first.Day && d.Day <= last.Day)))
        {
            Options = new { Months = months },
            Note = Tiers(sla),
        };
    }

    private static FigureTable Table(IEnumerable<LeaseDay> days) => new(
        [new("day", "day"), new("in_term_min", "in term, min"), new("short_min", "short, min"), new("availability_pct", "availability, %")],
        [.. days.Select(d => new object?[] { d.Day, d.InTerm.TotalMinutes, d.Short.TotalMinutes, d.Availability is { } share ? 100 * share : null })]);

    private static string Words(IReadOnlyList<LeaseDay> days, LeaseCalendarMonth[] months)
    {
        var (inTerm, none) = (days.Sum(d => d.InTerm.TotalMinutes), days.Sum(d => d.Short.TotalMinutes));
        var held = days.Where(d => d.InTerm > TimeSpan.Zero).ToArray();
        var start = $"In term from {held[0].Day:yyyy-MM-dd} to {held[^1].Day:yyyy-MM-dd}: {Quantity.Share(1 - none / inTerm, 3)} available";
        if (none == 0)
        {
            return $"{start}, not a minute short.";
        }

        var worst = held.MaxBy(d => d.Short)!;
        var (credited, credits) = (months.Count(m => m.CreditUsd > 0), months.Sum(m => m.CreditUsd));
        return $"{start}, {Quantity.Duration(none)} short on {held.Count(d => d.Short > TimeSpan.Zero)} of {held.Length} days, most on {worst.Day:yyyy-MM-dd} ({Quantity.Duration(worst.Short.TotalMinutes)}). "
            + (credited == 0 ? "No month earns the tenant a credit." : $"Credits in {credited} of {months.Length} months, {Quantity.Usd(credits)} in all.");
    }

    private static string Tiers(SlaSchedule sla) =>
        $"{sla.Name} credits a share of the month's rent once it is short for more than: {string.Join(", ", sla.Tiers.Select(t => $"{Minutes(t.Above)} min {Quantity.Share(t.CreditShare, 1)}"))}.";

    private static string Minutes(TimeSpan length) => Quantity.Fixed(length.TotalMinutes, length.Ticks % TimeSpan.TicksPerMinute == 0 ? 0 : 1);
}
