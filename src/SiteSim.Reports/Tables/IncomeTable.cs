using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Profit and loss, thousands of dollars, down to net income; empty where the scenario does not say how costs are written off.</summary>
public static class IncomeTable
{
    private static readonly (string Heading, Func<Account, bool> Kind)[] Columns =
    [
        ("revenue", a => a.IsRevenue()), ("power", a => a.IsPower()), ("overhead", a => a == Account.Overhead), ("EBITDA", a => a.IsOperating()),
        .. AccountFacts.All.Where(a => a is >= Account.Depreciation and < Account.IncomeTax).Select<Account, (string, Func<Account, bool>)>(one => (one.Label(), a => a == one)),
        ("EBIT", a => a.IsIncome() && !a.IsInterest() && !a.IsTaxExpense()), ("interest", a => a.IsInterest()),
        ("EBT", a => a.IsIncome() && !a.IsTaxExpense()), (Account.IncomeTax.Label(), a => a == Account.IncomeTax),
        (Account.DeferredTax.Label(), a => a == Account.DeferredTax), ("net income", a => a.IsIncome()),
    ];

    private static readonly string[] Sums = ["EBITDA", "EBIT", "EBT", "net income"];

    /// <summary>A row per month.</summary>
    public static TextTable Of(Statement statement) =>
        Table(statement, "month", Enumerable.Range(0, statement.Months.Count).GroupBy(m => Times.Month(statement.Months[m])));

    /// <summary>A row per line item, a column per month, or per year of many months.</summary>
    public static TextTable Brief(Statement statement)
    {
        var periods = Periods.Of(statement.Months);
        var table = Table(statement, periods.Noun, periods.Groups);
        return table with
        {
            Columns = ["", .. table.Rows.Select(r => TextColumn.Gain(r.Cells[0]))],
            Rows = table.IsEmpty ? [] : [.. table.Columns.Skip(1).Select((c, i) => new TextRow([c.Heading, .. table.Rows.Select(r => r.Cells[i + 1])], Sums.Contains(c.Heading)))],
        };
    }

    private static TextTable Table(Statement statement, string noun, IEnumerable<IGrouping<string, int>> periods)
    {
        var isAsked = statement.Lines.Any(l => l.Account is Account.Depreciation or Account.DisposalGain || l.Account.IsTaxExpense());
        var sums = Columns.Select(c => (c.Heading, Usd: statement.Sums(c.Kind))).Where(c => c.Usd.Any(usd => usd != 0)).ToArray();
        TextRow Row(string name, Func<IReadOnlyList<decimal>, decimal> sum) => new([name, .. sums.Select(c => Quantity.ThousandUsd(sum(c.Usd)))]);
        return new TextTable(
            $"profit and loss by {noun}, kUSD",
            [noun, .. sums.Select(c => TextColumn.Number(c.Heading))],
            isAsked ? [.. periods.Select(p => Row(p.Key, usd => p.Sum(m => usd[m]))), Row("total", usd => usd.Sum()) with { IsTotal = true }] : []);
    }
}
