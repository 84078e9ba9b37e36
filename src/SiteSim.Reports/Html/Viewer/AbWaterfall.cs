using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>A chart that goes from A's total to B's by the accounts between.</summary>
internal static class AbWaterfall
{
    /// <summary>A step below half a cent would be drawn as nothing.</summary>
    private const decimal LeastUsd = 0.005m;

    /// <param name="noun">What the totals are.</param>
    /// <param name="steps">USD, B less A; with <paramref name="a"/> they add up to <paramref name="b"/>.</param>
    public static ChartFigure Of(string noun, decimal a, IEnumerable<(string Account, decimal Usd)> steps, decimal b)
    {
        (string Account, decimal Usd)[] drawn = [.. steps.Where(s => Math.Abs(s.Usd) >= LeastUsd)];
        var rows = new List<IReadOnlyList<object?>> { Row("A", 0, a, isTotal: true) };
        var running = a;
        foreach (var (account, usd) in drawn)
        {
            rows.Add(Row(account, running, usd, isTotal: false));
            running += usd;
        }

        rows.Add(Row("B", 0, b, isTotal: true));
        var words = drawn.Length == 0 ? "No account differs." : drawn.MaxBy(s => Math.Abs(s.Usd)) is var largest ? $"The largest part is {largest.Account}, {Delta.Usd(largest.Usd)}." : "";
        return new ChartFigure(
            "from-a-to-b", "ab-waterfall", $"{noun}: from A to B by ledger account, USD",
            $"{noun}: A {Quantity.Usd(a)}, B {Quantity.Usd(b)}, difference {Delta.Usd(b - a)}. {words}",
            new FigureTable([new("account", "account"), new("from_usd", "from, USD"), new("amount_usd", "amount, USD"), new("is_total", "total")], rows));
    }

    private static object?[] Row(string account, decimal from, decimal amount, bool isTotal) => [account, from, amount, isTotal];
}
