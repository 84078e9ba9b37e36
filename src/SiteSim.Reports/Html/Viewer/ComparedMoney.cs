using SiteSim.Model.Finance;
using SiteSim.Reports.Comparing;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>The difference of two runs taken apart by ledger account; amounts are sums of postings, so the steps add up to the cent.</summary>
internal static class ComparedMoney
{
    /// <summary>From what A's operations earn to what B's do.</summary>
    public static ChartFigure Waterfall(RunComparison comparison)
    {
        ComparedAccount[] steps = [.. comparison.Operating.Where(a => a.Difference != 0)];
        var (a, b) = (comparison.Operating.Sum(x => x.A), comparison.Operating.Sum(x => x.B));
        var running = a;
        var rows = new List<IReadOnlyList<object?>> { Row("A", 0, a, isTotal: true) };
        foreach (var step in steps)
        {
            rows.Add(Row(step.Account.Label(), running, step.Difference, isTotal: false));
            running += step.Difference;
        }

        rows.Add(Row("B", 0, b, isTotal: true));
        var largest = steps.MaxBy(s => Math.Abs(s.Difference));
        var words = largest is null ? "No account of the operations differs." : $"The largest part is {largest.Account.Label()}, {Delta.Usd(largest.Difference)}.";
        return new ChartFigure(
            "operations", "ab-waterfall", "Operations from A to B by ledger account, USD",
            $"Revenue less power and overhead: A {Quantity.Usd(a)}, B {Quantity.Usd(b)}, difference {Delta.Usd(b - a)}. {words}",
            new FigureTable([new("account", "account"), new("from_usd", "from, USD"), new("amount_usd", "amount, USD"), new("is_total", "total")], rows));
    }

    /// <summary>Every account of the ledger, of cash and of profit.</summary>
    public static TextTable Accounts(RunComparison comparison) => new(
        "ledger",
        ["account", TextColumn.Number("A"), TextColumn.Number("B"), TextColumn.Number("B - A")],
        [
            .. comparison.Operating.Select(Row),
            Sum("operations", comparison.Operating), .. comparison.Accounts.Where(a => !a.Account.IsOperating()).Select(Row),
        ]);

    private static object?[] Row(string account, decimal from, decimal amount, bool isTotal) => [account, from, amount, isTotal];

    private static TextRow Row(ComparedAccount account) =>
        new([account.Account.Label(), Quantity.Usd(account.A), Quantity.Usd(account.B), account.Difference == 0 ? "0" : Delta.Usd(account.Difference)]);

    private static TextRow Sum(string label, IEnumerable<ComparedAccount> accounts)
    {
        var (a, b) = (accounts.Sum(x => x.A), accounts.Sum(x => x.B));
        return new TextRow([label, Quantity.Usd(a), Quantity.Usd(b), Delta.Usd(b - a)], IsTotal: true);
    }
}
