using SiteSim.Model.Finance;

namespace SiteSim.Reports.Summaries;

/// <summary>The ledger by local month and account: every amount is a sum of postings, exact to the millionth of a dollar.</summary>
/// <param name="Months">First days of the months, in order, none left out between the first and the last.</param>
/// <param name="Lines">Accounts with postings, in the order of the chart of accounts.</param>
public sealed record Statement(IReadOnlyList<DateOnly> Months, IReadOnlyList<StatementLine> Lines)
{
    /// <summary>A posting belongs to the month it is owed for (<see cref="LocalTime.BillingMonth"/>).</summary>
    public static Statement Of(IReadOnlyList<Posting> postings, LocalTime time)
    {
        var months = MonthsOf(postings, time);
        var lines = new List<StatementLine>();
        foreach (var account in AccountFacts.All)
        {
            var microUsd = new long[months.Count];
            var any = false;
            foreach (var posting in postings.Where(p => p.Account == account))
            {
                any = true;
                microUsd[MonthsBetween(months[0], time.BillingMonth(posting.TimeUtc))] += posting.Amount.MicroUsd;
            }

            if (any)
            {
                lines.Add(new StatementLine(account, account.Label(), [.. microUsd.Select(Usd)], Usd(microUsd.Sum())));
            }
        }

        return new Statement(months, lines);
    }

    /// <summary>Sum over the accounts of a kind, by month.</summary>
    public IReadOnlyList<decimal> Sums(Func<Account, bool> kind) =>
        [.. Enumerable.Range(0, Months.Count).Select(m => Lines.Where(l => kind(l.Account)).Sum(l => l.Usd[m]))];

    /// <summary>Millionths of a dollar as dollars, exact.</summary>
    internal static decimal Usd(long microUsd) => microUsd / 1_000_000m;

    private static List<DateOnly> MonthsOf(IReadOnlyList<Posting> postings, LocalTime time)
    {
        var months = new List<DateOnly>();
        if (postings.Count == 0)
        {
            return months;
        }

        var last = time.BillingMonth(postings.Max(p => p.TimeUtc));
        for (var month = time.BillingMonth(postings.Min(p => p.TimeUtc)); month <= last; month = month.AddMonths(1))
        {
            months.Add(month);
        }

        return months;
    }

    private static int MonthsBetween(DateOnly from, DateOnly to) => (to.Year - from.Year) * 12 + to.Month - from.Month;
}
