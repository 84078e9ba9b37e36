using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>The monthly statement: a row per month, a column per account, sums of revenue and of everything; thousands of dollars.</summary>
public static class StatementTable
{
    public static TextTable Of(Statement statement)
    {
        var revenue = statement.Lines.Where(l => l.Account.IsRevenue()).ToArray();
        var costs = statement.Lines.Where(l => !l.Account.IsRevenue()).ToArray();
        return new TextTable(
            "monthly statement, kUSD",
            [
                "month", .. revenue.Select(Heading), TextColumn.Number("revenue"), .. costs.Select(Heading), TextColumn.Number("margin"),
            ],
            [.. statement.Months.Select((month, m) => Row(Times.Month(month), revenue, costs, l => l.Usd[m])),
                Row("total", revenue, costs, l => l.TotalUsd) with { IsTotal = true }]);
    }

    private static TextColumn Heading(StatementLine line) => TextColumn.Number(line.Label);

    private static TextRow Row(string heading, StatementLine[] revenue, StatementLine[] costs, Func<StatementLine, decimal> amount)
    {
        var earned = revenue.Sum(amount);
        return new TextRow([
            heading,
            .. revenue.Select(l => Quantity.ThousandUsd(amount(l))), Quantity.ThousandUsd(earned),
            .. costs.Select(l => Quantity.ThousandUsd(amount(l))), Quantity.ThousandUsd(earned + costs.Sum(amount)),
        ]);
    }
}
