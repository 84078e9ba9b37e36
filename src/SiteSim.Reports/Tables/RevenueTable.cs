using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Revenue from mining and from AI, the cost of power and what is left: a row a month, or a year where there are more than two years.</summary>
public static class RevenueTable
{
    public static TextTable Of(Statement statement)
    {
        var periods = Periods.Of(statement.Months);
        return new TextTable(
            $"revenue and margin by {periods.Noun}, kUSD",
            [
                periods.Noun, TextColumn.Number("mining"), TextColumn.Number("GPU-hours"), TextColumn.Number("leases"),
                TextColumn.Number("revenue"), TextColumn.Number("of it AI"), TextColumn.Number("power"), TextColumn.Number("margin"),
            ],
            [
                .. periods.Groups.Select(p => Row(p.Key, account => p.Sum(m => statement.Sums(a => a == account)[m]))),
                Row("total", account => statement.Lines.Where(l => l.Account == account).Sum(l => l.TotalUsd)) with { IsTotal = true },
            ]);
    }

    private static TextRow Row(string period, Func<Account, decimal> sum)
    {
        var (mining, sold) = (sum(Account.MiningRevenue), sum(Account.ComputeRevenue) + sum(Account.TakeOrPay));
        var revenue = AccountFacts.All.Where(a => a.IsRevenue()).Sum(sum);
        var power = AccountFacts.All.Where(a => a.IsPower()).Sum(sum);
        var ai = AccountFacts.All.Where(a => a.IsComputeRevenue()).Sum(sum);
        return new TextRow([
            period, Quantity.ThousandUsd(mining), Quantity.ThousandUsd(sold), Quantity.ThousandUsd(ai - sold), Quantity.ThousandUsd(revenue),
            revenue > 0 ? Quantity.Share((double)(ai / revenue), 1) : "", Quantity.ThousandUsd(power), Quantity.ThousandUsd(revenue + power),
        ]);
    }
}
