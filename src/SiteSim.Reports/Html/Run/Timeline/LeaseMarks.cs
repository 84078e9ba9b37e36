using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Leases that are short, and tenants who come and go.</summary>
internal static class LeaseMarks
{
    public static IEnumerable<Mark> Shortfalls(RunContent content, Explainer explainer)
    {
        foreach (var events in content.Run.Events.Where(e => e.Kind is EventKind.LeaseShort or EventKind.LeaseWhole).GroupBy(e => e.Subject, StringComparer.Ordinal))
        {
            foreach (var (began, ended) in events.Zip(events.Skip(1)).Where(pair => pair.First.Kind == EventKind.LeaseShort))
            {
                yield return Shortfall(began, ended.TimeUtc, content.Summary, explainer);
            }
        }
    }

    public static IEnumerable<Mark> Tenants(RunContent content, Explainer explainer) =>
        from e in content.Run.Events
        where e.Kind is EventKind.LeaseStarted or EventKind.LeaseTerminated or EventKind.TenantDefaulted or EventKind.LeaseEndedForOutages or EventKind.LeaseRelet or EventKind.OptionExercised
        select new Mark("tenant", e.TimeUtc, e.TimeUtc, $"{e.Subject}: {e.Kind.Label()}", e.Kind.Value(e.Value), null, explainer.Of(e.Subject) ?? explainer.Of(e.Cause));

    private static Mark Shortfall(SiteEvent began, DateTime endUtc, RunSummary summary, Explainer explainer)
    {
        var minutes = (endUtc - began.TimeUtc).TotalMinutes;
        var month = summary.LeaseMonths.FirstOrDefault(m => m.Lease == began.Subject && m.Month == summary.Time.BillingMonth(endUtc));
        var credit = month is { UnavailableMinutes: > 0 } ? (double)month.CreditUsd * Math.Min(1, minutes / month.UnavailableMinutes) : (double?)null;
        string[] sentences =
        [
            $"{began.Subject} got up to {Quantity.Format(began.Value, "MW")} less than its tenant asked for from {summary.Time.Local(began.TimeUtc)} for {Quantity.Duration(minutes)}, because of {began.Cause}.",
            month is null ? "Its month is not closed within the horizon."
                : $"In {Times.Month(month.Month)} the lease was short for {Quantity.Duration(month.UnavailableMinutes)} in all; the month's credits are {Quantity.Usd(month.CreditUsd)}, "
                    + $"of which this stretch has {Quantity.Format(credit, "USD")} by its time.",
        ];
        var id = FormattableString.Invariant($"short-{began.Subject}-{(long)Instants.Seconds(began.TimeUtc)}");
        return new Mark(
            "short", began.TimeUtc, endUtc, $"{began.Subject} short", $"{Quantity.Format(began.Value, "MW")} for {Quantity.Duration(minutes)}: {began.Cause}", -credit,
            new MarkPanel(id, $"{began.Subject} short", sentences, []) { Because = explainer.Of(began.Cause) });
    }
}
