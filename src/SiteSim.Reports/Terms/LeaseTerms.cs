using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Terms;

/// <summary>The stretches of the horizon in which somebody holds a lease: one, or one for each tenant where power is let again.</summary>
internal static class LeaseTerms
{
    public static IReadOnlyList<(DateTime From, DateTime To)> Of(RunResult run, string lease)
    {
        var (site, terms) = (run.Site, new List<(DateTime, DateTime)>());
        var held = site.Leases.First(l => l.Id == lease);
        var open = FirstTerm(run, lease, held.StartUtc);
        foreach (var e in run.Events.Where(e => e.Subject == lease))
        {
            if (e.Kind is EventKind.LeaseRelet)
            {
                open = e.TimeUtc;
            }
            else if (e.Kind is EventKind.TenantDefaulted or EventKind.LeaseEndedForOutages && open is { } from)
            {
                Add(from, e.TimeUtc);
                open = null;
            }
        }

        if (open is { } last)
        {
            Add(last, held.EndUtc);
        }

        return terms;

        void Add(DateTime from, DateTime to)
        {
            var (begin, end) = (from > site.Horizon.StartUtc ? from : site.Horizon.StartUtc, to < site.Horizon.EndUtc ? to : site.Horizon.EndUtc);
            if (end > begin)
            {
                terms.Add((begin, end));
            }
        }
    }

    /// <summary>
    /// When the first tenant's term begins; null where it never does. The site holds the terms of the last tenant: before a successor, the first month in term says when the
    /// first one came, as that month is in term to its end or to the tenant's.
    /// </summary>
    private static DateTime? FirstTerm(RunResult run, string lease, DateTime heldFrom)
    {
        var events = run.Events.Where(e => e.Subject == lease).ToArray();
        if (events.All(e => e.Kind != EventKind.LeaseRelet))
        {
            return heldFrom;
        }

        if (run.LeaseMonths.FirstOrDefault(m => m.Lease == lease && m.InTerm > TimeSpan.Zero) is not { } month
            || events.FirstOrDefault(e => e.Kind is EventKind.TenantDefaulted or EventKind.LeaseEndedForOutages or EventKind.LeaseRelet) is not { Kind: not EventKind.LeaseRelet } ended)
        {
            return null;
        }

        var monthEnd = run.Site.Clock.ToUtc(month.Month.AddMonths(1).ToDateTime(TimeOnly.MinValue));
        return (ended.TimeUtc < monthEnd ? ended.TimeUtc : monthEnd) - month.InTerm;
    }
}
