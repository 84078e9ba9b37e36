using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Accounting;

/// <summary>Rent and credits of one tenant of a lease, closed each local month.</summary>
/// <param name="lease">The tenant's terms.</param>
/// <param name="tenant">Cause of its rent: the lease's id for the first tenant.</param>
/// <param name="horizonStartUtc">For what was paid before it.</param>
internal sealed class LeaseAccount(ColocationLease lease, string tenant, DateTime horizonStartUtc)
{
    private readonly List<LeaseMonth> _months = [];

    public ColocationLease Lease { get; private set; } = lease;

    public string Tenant => tenant;

    public PrepaymentAccount? Prepayment { get; } =
        lease.Prepayment is { } terms ? new PrepaymentAccount(lease.Id, terms, lease.StartUtc, horizonStartUtc) : null;

    public SlaMeter Meter { get; } = new();

    public IReadOnlyList<LeaseMonth> Months => _months;

    /// <summary>The term is over before its time.</summary>
    public void EndTerm(DateTime atUtc) => Lease = Lease with { EndUtc = atUtc };

    /// <summary>Whether nothing of the term lies in what follows.</summary>
    public bool IsOver(DateTime fromUtc) => Lease.EndUtc <= fromUtc;

    /// <summary>What an hour short would cost now, USD: a share of this month's rent by the credit table.</summary>
    /// <param name="monthStartUtc">Start of the current month.</param>
    /// <param name="outlook">How long it would stay short.</param>
    public double CreditUsdPerHour(DateTime monthStartUtc, Outlook outlook)
    {
        var share = outlook.IsDated
            ? Lease.Sla.AddedSharePerHour(Meter.Unavailable, outlook.Ahead)
            : Lease.Sla.MarginalSharePerHour(Meter.Unavailable, outlook.Ahead);
        return share * Lease.MonthlyRentUsd(monthStartUtc);
    }

    /// <summary>
    /// Posts the rent of the part of a month inside horizon and term, and its credits: a share of the whole month's rent in term, as the
    /// contract says, even where the horizon sees only a part of it. Credits are shared out over their causes by time.
    /// </summary>
    public void CloseMonth(DateOnly month, DateTime monthStartUtc, DateTime monthEndUtc, DateTime fromUtc, DateTime toUtc, Ledger ledger)
    {
        var monthly = Lease.MonthlyRentUsd(monthStartUtc) / (monthEndUtc - monthStartUtc).Ticks;
        var inTerm = InTerm(fromUtc, toUtc);
        var rent = Money.FromUsd(monthly * (inTerm.Ticks + Lease.Stages.Sum(s => s.TicksIn(fromUtc, toUtc))));
        var causes = Meter.TakeMonth();
        var unavailable = new TimeSpan(causes.Sum(c => c.Value.Ticks));
        var share = Lease.Sla.CreditShare(unavailable);
        var credit = Money.FromUsd(monthly * InTerm(monthStartUtc, monthEndUtc).Ticks * share);
        ledger.Post(toUtc, Account.LeaseRent, Lease.Id, rent, tenant);
        Prepayment?.CloseMonth(toUtc, rent, ledger);
        PostCredits(toUtc, credit, unavailable, causes, ledger);
        _months.Add(new LeaseMonth(Lease.Id, month, rent, unavailable, inTerm, share, credit, causes));
    }

    private TimeSpan InTerm(DateTime fromUtc, DateTime toUtc)
    {
        var start = fromUtc > Lease.StartUtc ? fromUtc : Lease.StartUtc;
        var end = toUtc < Lease.EndUtc ? toUtc : Lease.EndUtc;
        return end > start ? end - start : TimeSpan.Zero;
    }

    private void PostCredits(
        DateTime timeUtc, Money credit, TimeSpan unavailable, IReadOnlyList<KeyValuePair<string, TimeSpan>> causes, Ledger ledger)
    {
        var left = credit;
        for (var i = 0; i < causes.Count; i++)
        {
            var part = i == causes.Count - 1 ? left : Money.FromUsd(credit.Usd * (causes[i].Value / unavailable));
            ledger.Post(timeUtc, Account.SlaCredits, Lease.Id, -part, causes[i].Key);
            left -= part;
        }
    }
}
