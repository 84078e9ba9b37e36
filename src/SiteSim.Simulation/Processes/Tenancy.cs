using SiteSim.Model.Contracts;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>
/// Who sits behind a lease: a tenant that stays, defaults, or leaves for outages or lateness, and the one that follows after a time of marketing.
/// Changes fall on whole days of the horizon. While nobody sits there the power is free for the rest of the site.
/// </summary>
/// <param name="time">Clock.</param>
/// <param name="load">The tenant's machines.</param>
/// <param name="delivery">What becomes of the lease's delivery, or null where no phase delivers it.</param>
/// <param name="completeUtc">When the phase that delivers it is complete; null where none does or it is not.</param>
/// <param name="draws">What fate holds for the tenants.</param>
/// <param name="board">Where the machines stand.</param>
/// <param name="horizonStartUtc">Start of the horizon.</param>
/// <param name="dispatcher">Asked anew when somebody comes or goes.</param>
/// <param name="ledger">Where rests of prepayments go.</param>
/// <param name="log">Where comings and goings are noted.</param>
internal sealed class Tenancy(
    Timeline time, LeaseLoad load, LeasePath? delivery, DateTime? completeUtc, TenantDraws draws, MachineBoard board, DateTime horizonStartUtc,
    SiteDispatcher dispatcher, Ledger ledger, EventLog log)
{
    private int _tenants = 1;
    private bool _isVacant;

    /// <summary>Whether anything but staying to the end can happen to the lease.</summary>
    public static bool IsNeededFor(ColocationLease lease) =>
        lease.Default is not null || lease.Reletting is not null || lease.Sla.Chronic is not null || lease.Prepayment is not null;

    public IEnumerable<Event> Run()
    {
        if (delivery?.TerminatedUtc is { } lost)
        {
            yield return Until(lost);
            Vacate(delivery.Phase, isTenantsFault: false);
        }
        else if (load.Lease.Default is { } terms)
        {
            var start = Later(load.Lease.StartUtc, horizonStartUtc);
            yield return Until(terms.AtUtc is { } at ? Later(at, start) : After(start, draws.NextDefaultDays()));
            EndUnlessGone(1);
        }
    }

    /// <summary>Called when a month is closed: enough bad months and the tenant leaves.</summary>
    public void AfterMonth()
    {
        if (_isVacant || load.Lease.Sla.Chronic is not { } chronic || load.Lease.EndUtc <= time.Now)
            return;
        double[] availabilities = [.. load.Account.Months.Where(m => m.InTerm > TimeSpan.Zero).Select(m => m.Availability)];
        if (chronic.IsMet(availabilities))
            End(EventKind.LeaseEndedForOutages, load.Name + "-outages", isTenantsFault: false, 100 * availabilities[^1]);
    }

    private void EndUnlessGone(int tenant)
    {
        if (tenant == _tenants && !_isVacant && time.Now < load.Lease.EndUtc)
            End(EventKind.TenantDefaulted, load.Name + "-default", isTenantsFault: true, load.Lease.MonthlyRentUsd(time.Now));
    }

    private void End(EventKind kind, string cause, bool isTenantsFault, double value)
    {
        load.EndTerm(time.Now);
        log.Add(time.Now, kind, load.Name, -1, cause, value);
        Vacate(cause, isTenantsFault);
        dispatcher.Request();
    }

    private void Vacate(string cause, bool isTenantsFault)
    {
        _isVacant = true;
        load.Account.Prepayment?.Terminate(time.Now, isTenantsFault, cause, ledger);
        if (load.Lease.Reletting is { } terms)
            time.Process(Relet(terms));
    }

    private IEnumerable<Event> Relet(Reletting terms)
    {
        var (days, rent) = draws.NextLetting(terms);
        var ready = After(time.Now, days);
        if (delivery is not null)
            ready = Later(ready, completeUtc ?? DateTime.MaxValue);
        yield return Until(ready);
        var tenant = ++_tenants;
        _isVacant = false;
        load.Begin(Successor(terms, rent), FormattableString.Invariant($"{load.Name}-tenant-{tenant}"));
        board.InstallAll();
        log.Add(time.Now, EventKind.LeaseRelet, load.Name, -1, load.Account.Tenant, rent);
        dispatcher.Request();
        yield return Until(After(time.Now, draws.NextDefaultDays()));
        EndUnlessGone(tenant);
    }

    private ColocationLease Successor(Reletting terms, double rent) => load.Lease with
    {
        RentUsdPerKwMonth = rent,
        StartUtc = time.Now,
        EndUtc = time.Now.AddMonths(terms.TermMonths),
        Prepayment = null,
        Options = [],
        Stages = [],
    };

    /// <summary>A whole number of days of the horizon, at least that many days later; far in the future for what never comes.</summary>
    private DateTime After(DateTime from, double days)
    {
        const double farDays = 400 * 365.0;
        return horizonStartUtc + TimeSpan.FromDays(Math.Ceiling(Math.Min(farDays, (from - horizonStartUtc).TotalDays + days)));
    }

    private Event Until(DateTime instantUtc) => time.Delay(instantUtc > time.Now ? instantUtc - time.Now : TimeSpan.Zero, Phase.Signals);

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
