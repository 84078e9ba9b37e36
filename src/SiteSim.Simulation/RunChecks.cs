using SiteSim.Model.Finance;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>What must hold at the end of every run, also in release builds.</summary>
internal static class RunChecks
{
    /// <summary>Energy at the meter equals energy used and lost, to 1e-9.</summary>
    public static void Energy(DateTime nowUtc, SiteMeter meter, IEnumerable<Load> loads)
    {
        Int128 used = 0;
        foreach (var load in loads)
        {
            used += load.ItEnergy + load.CoolingEnergy + load.LossEnergy;
        }

        var gap = Accounting.Energy.ToMwh(meter.SiteEnergy - used);
        if (Math.Abs(gap) > 1e-9 * Accounting.Energy.ToMwh(meter.SiteEnergy))
        {
            throw new InvariantException(nowUtc, FormattableString.Invariant($"energy in and energy used differ by {gap} MWh"));
        }
    }

    /// <summary>The accounts' totals are the sums of the postings, to the millionth of a dollar.</summary>
    public static void Money(DateTime nowUtc, Ledger ledger)
    {
        foreach (var account in AccountFacts.All)
        {
            var sum = ledger.Postings.Where(p => p.Account == account).Sum(p => p.Amount.MicroUsd);
            if (sum != ledger.Total(account).MicroUsd)
            {
                throw new InvariantException(nowUtc, FormattableString.Invariant(
                    $"postings to {account} sum to {new Money(sum)}, its total is {ledger.Total(account)}"));
            }
        }
    }

    /// <summary>What customers are owed of their prepayments is what was open before and posted since, and never less than nothing.</summary>
    public static void Prepayments(DateTime nowUtc, IEnumerable<Load> loads, Ledger ledger)
    {
        foreach (var account in loads.SelectMany(l => l.Prepayments))
        {
            var posted = ledger.Postings.Where(p => p.Account.IsPrepayment() && p.Subject == account.Contract).Sum(p => p.Amount.MicroUsd);
            if (account.Balance.MicroUsd != account.Opening.MicroUsd + posted || account.Balance < SiteSim.Model.Finance.Money.Zero)
            {
                throw new InvariantException(nowUtc, FormattableString.Invariant(
                    $"prepayment of '{account.Contract}' opened with {account.Opening}, moved by {new Money(posted)} and closes with {account.Balance}"));
            }
        }
    }

    /// <summary>The minutes credits were owed for can be counted again from the event log.</summary>
    public static void SlaMinutes(DateTime nowUtc, IReadOnlyList<LeaseMonth> months, IReadOnlyList<SiteEvent> events)
    {
        foreach (var lease in months.Select(m => m.Lease).Distinct())
        {
            var metered = new TimeSpan(months.Where(m => m.Lease == lease).Sum(m => m.Unavailable.Ticks));
            var logged = Logged(lease, events);
            if (metered != logged)
            {
                throw new InvariantException(nowUtc, FormattableString.Invariant(
                    $"lease '{lease}' was metered short for {metered} and logged short for {logged}"));
            }
        }
    }

    /// <summary>Coin opens where it closed the month before, and what was mined is what the pool paid, to the satoshi.</summary>
    public static void Coin(DateTime nowUtc, IReadOnlyList<CoinMonth> months, IEnumerable<MiningLoad> fleets)
    {
        if (months.Count == 0)
        {
            return;
        }

        long held = 0;
        foreach (var month in months)
        {
            if (month.OpeningSatoshi != held || month.ClosingSatoshi < 0)
            {
                throw new InvariantException(nowUtc, FormattableString.Invariant(
                    $"coin opens {month.Month:yyyy-MM} at {month.OpeningSatoshi} satoshi and closes at {month.ClosingSatoshi}, after a close at {held}"));
            }

            held = month.ClosingSatoshi;
        }

        var (mined, paid) = (months.Sum(m => m.MinedSatoshi), fleets.Sum(f => f.Bitcoin) * TreasuryTerms.SatoshiPerBitcoin);
        if (Math.Abs(mined - paid) > 1)
        {
            throw new InvariantException(nowUtc, FormattableString.Invariant($"the treasury took in {mined} satoshi, the pool paid {paid}"));
        }
    }

    private static TimeSpan Logged(string lease, IReadOnlyList<SiteEvent> events)
    {
        var sum = TimeSpan.Zero;
        DateTime? since = null;
        foreach (var e in events.Where(e => e.Subject == lease))
        {
            if (e.Kind == EventKind.LeaseShort)
            {
                since = e.TimeUtc;
            }
            else if (e.Kind == EventKind.LeaseWhole && since is { } start)
            {
                sum += e.TimeUtc - start;
                since = null;
            }
        }

        return sum;
    }
}
