using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Accounting;

/// <summary>Rent and credits of one lease, closed each local month.</summary>
internal sealed class LeaseAccount(ColocationLease lease)
{
    private readonly List<LeaseMonth> _months = [];

    public ColocationLease Lease => lease;

    public SlaMeter Meter { get; } = new();

    public IReadOnlyList<LeaseMonth> Months => _months;

    /// <summary>What an hour short would cost now, USD: the credit table's marginal share of this month's rent.</summary>
    /// <param name="monthStartUtc">Start of the current month.</param>
    /// <param name="step">Time until the next decision.</param>
    public double CreditUsdPerHour(DateTime monthStartUtc, TimeSpan step) =>
        lease.Sla.MarginalSharePerHour(Meter.Unavailable, step) * lease.MonthlyRentUsd(monthStartUtc);

    /// <summary>Posts rent and credits of the part of a month inside horizon and term; credits are shared out over their causes by time.</summary>
    public void CloseMonth(DateOnly month, DateTime monthStartUtc, DateTime monthEndUtc, DateTime fromUtc, DateTime toUtc, Ledger ledger)
    {
        var start = fromUtc > lease.StartUtc ? fromUtc : lease.StartUtc;
        var end = toUtc < lease.EndUtc ? toUtc : lease.EndUtc;
        var inTerm = end > start ? end - start : TimeSpan.Zero;
        var rent = Money.FromUsd(lease.MonthlyRentUsd(monthStartUtc) * (inTerm / (monthEndUtc - monthStartUtc)));
        var causes = Meter.TakeMonth();
        var unavailable = new TimeSpan(causes.Sum(c => c.Value.Ticks));
        var share = lease.Sla.CreditShare(unavailable);
        var credit = Money.FromUsd(rent.Usd * share);
        ledger.Post(toUtc, Account.LeaseRent, lease.Id, rent, lease.Id);
        PostCredits(toUtc, credit, unavailable, causes, ledger);
        _months.Add(new LeaseMonth(lease.Id, month, rent, unavailable, inTerm, share, credit, causes));
    }

    private void PostCredits(
        DateTime timeUtc, Money credit, TimeSpan unavailable, IReadOnlyList<KeyValuePair<string, TimeSpan>> causes, Ledger ledger)
    {
        var left = credit;
        for (var i = 0; i < causes.Count; i++)
        {
            var part = i == causes.Count - 1 ? left : Money.FromUsd(credit.Usd * (causes[i].Value / unavailable));
            ledger.Post(timeUtc, Account.SlaCredits, lease.Id, -part, causes[i].Key);
            left -= part;
        }
    }
}
