using SiteSim.Model.Finance;
using SiteSim.Reports.Comparing;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>The difference of two runs taken apart by ledger account; amounts are sums of postings, so the steps add up.</summary>
internal static class ComparedMoney
{
    /// <summary>From what A's operations earn to what B's do.</summary>
    public static ChartFigure Waterfall(RunComparison comparison) => AbWaterfall.Of(
        "Revenue less power and overhead",
        comparison.Operating.Sum(x => x.A), comparison.Operating.Select(a => (a.Account.Label(), a.Difference)), comparison.Operating.Sum(x => x.B));

    /// <summary>Every account of the ledger, of cash and of profit.</summary>
    public static TextTable Accounts(RunComparison comparison) => new(
        "ledger",
        ["account", TextColumn.Number("A"), TextColumn.Number("B"), TextColumn.Number("B - A")],
        [
            .. comparison.Operating.Select(a => Row(a.Account.Label(), a.A, a.B)),
            Row("revenue less power and overhead", comparison.Operating.Sum(x => x.A), comparison.Operating.Sum(x => x.B)) with { IsTotal = true },
            .. comparison.Accounts.Where(a => !a.Account.IsOperating()).Select(a => Row(a.Account.Label(), a.A, a.B)),
        ]);

    private static TextRow Row(string label, decimal a, decimal b) => new([label, Quantity.Usd(a), Quantity.Usd(b), Delta.Usd(b - a)]);
}
