using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Revenue from mining and from AI, the cost of power and what is left: a row a month, or a year of more than a year.</summary>
public static class RevenueTable
{
    /// <summary>From which on amounts are in millions.</summary>
    private const decimal Large = 100e6m;

    public static TextTable Of(Statement statement)
    {
        var periods = Periods.Of(statement.Months);
        var (unit, per) = statement.Lines.Any(l => Math.Abs(l.TotalUsd) >= Large) ? ("MUSD", 1e6m) : ("kUSD", 1e3m);
        return new TextTable(
            $"revenue and margin by {periods.Noun}, {unit}",
            [
                periods.Noun, TextColumn.Number("mining"), TextColumn.Number("GPU-hours"), TextColumn.Number("leases"),
                TextColumn.Number("revenue"), TextColumn.Number("of it AI"), TextColumn.Number("power"), TextColumn.Gain("margin"),
            ],
            [
                .. periods.Groups.Select(p => Row(p.Key, per, account => p.Sum(m => statement.Sums(a => a == account)[m]))),
                Row("total", per, account => statement.Lines.Where(l => l.Account == account).Sum(l => l.TotalUsd)) with { IsTotal = true },
            ]);
    }

    private static TextRow Row(string period, decimal per, Func<Account, decimal> sum)
    {
        string Amount(decimal usd) => usd == 0 ? "0" : Quantity.Fixed((double)(usd / per), 1);
        var (mining, sold) = (sum(Account.MiningRevenue), sum(Account.ComputeRevenue) + sum(Account.TakeOrPay));
        var revenue = AccountFacts.All.Where(a => a.IsRevenue()).Sum(sum);
        var power = AccountFacts.All.Where(a => a.IsPower()).Sum(sum);
        var ai = AccountFacts.All.Where(a => a.IsComputeRevenue()).Sum(sum);
        return new TextRow([
            period, Amount(mining), Amount(sold), Amount(ai - sold), Amount(revenue),
            revenue > 0 ? Quantity.Share((double)(ai / revenue), 1) : "", Amount(power), Amount(revenue + power),
        ]);
    }
}
