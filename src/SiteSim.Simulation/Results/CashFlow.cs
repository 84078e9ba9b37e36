using SiteSim.Model.Finance;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Results;

/// <summary>The ledger by local month. A posting belongs to the month that ends with it or in which it falls.</summary>
public static class CashFlow
{
    /// <summary>Every month from the first posting to the last.</summary>
    public static IReadOnlyList<CashMonth> Of(IReadOnlyList<Posting> postings, LocalClock clock)
    {
        if (postings.Count == 0)
        {
            return [];
        }

        var first = MonthOf(postings.Min(p => p.TimeUtc), clock);
        var last = MonthOf(postings.Max(p => p.TimeUtc), clock);
        var accounts = AccountFacts.All.Count;
        var sums = new long[Index(last, first) + 1, accounts];
        foreach (var posting in postings)
        {
            sums[Index(MonthOf(posting.TimeUtc, clock), first), (int)posting.Account] += posting.Amount.MicroUsd;
        }

        return [.. Enumerable.Range(0, sums.GetLength(0)).Select(m => Month(first.AddMonths(m), account => sums[m, (int)account]))];
    }

    /// <summary>An amount of each month of a run, USD; coin still held counts at its price at the end, as if it were sold then.</summary>
    public static IReadOnlyList<double> Flows(RunResult run, Func<CashMonth, Money> amount)
    {
        var flows = Of(run.Postings, run.Site.Clock).Select(m => amount(m).Usd).ToArray();
        if (run.CoinMonths.Count > 0)
        {
            flows[^1] += run.CoinMonths[^1].FairValueUsd;
        }

        return flows;
    }

    private static CashMonth Month(DateOnly month, Func<Account, long> sum)
    {
        Money Sum(Func<Account, bool> isMeant) => new(AccountFacts.All.Where(isMeant).Sum(sum));
        return new CashMonth(
            month, Sum(a => a.IsRevenue()), Sum(a => a.IsComputeRevenue()), new Money(sum(Account.MiningRevenue)),
            Sum(a => a.IsOperating()), Sum(a => a.IsTreasury()), Sum(a => a.IsInvestment()), -new Money(sum(Account.TaxPaid)), new Money(sum(Account.DebtDraw)),
            -Sum(a => a is Account.InterestCapitalised or Account.DebtInterest or Account.DebtRepayment))
        {
            Prepaid = Sum(a => a.IsPrepayment()),
        };
    }

    /// <summary>First day of the local month that something owed at this instant is owed for.</summary>
    internal static DateOnly MonthOf(DateTime owedUtc, LocalClock clock)
    {
        var local = clock.ToLocal(owedUtc.AddTicks(-1));
        return new DateOnly(local.Year, local.Month, 1);
    }

    private static int Index(DateOnly month, DateOnly first) => (month.Year - first.Year) * 12 + month.Month - first.Month;
}
