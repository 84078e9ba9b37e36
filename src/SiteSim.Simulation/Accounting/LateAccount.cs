using SiteSim.Model.Finance;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Accounting;

/// <summary>Credits a tenant earns while its halls are late: days of rent by the day, after the grace, until delivery or termination.</summary>
internal sealed class LateAccount(LeasePath path)
{
    private const double DaysPerYear = 365;

    /// <summary>Posts the part of a month that was late; the phase is the cause.</summary>
    public void CloseMonth(DateTime fromUtc, DateTime toUtc, Ledger ledger)
    {
        var start = fromUtc > path.LateFromUtc ? fromUtc : path.LateFromUtc;
        var end = path.LateToUtc is { } delivered && delivered < toUtc ? delivered : toUtc;
        if (path.Lease.Late is { } late && end > start)
        {
            var rentOfADay = path.Lease.MonthlyRentUsd(path.Lease.StartUtc) * 12 / DaysPerYear;
            var credit = Money.FromUsd(Days(start, end) * late.DaysRentPerDay * rentOfADay);
            ledger.Post(toUtc, Account.LateCredits, path.Lease.Id, -credit, path.Phase);
        }
    }

    /// <summary>Days of the whole lease: what has been handed over, and is paid for, is not late.</summary>
    private double Days(DateTime start, DateTime end) => (end - start).TotalDays - path.Stages.Sum(s => s.TicksIn(start, end)) / TimeSpan.TicksPerDay;
}
