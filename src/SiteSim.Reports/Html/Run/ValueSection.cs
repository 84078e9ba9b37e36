using SiteSim.Reports.Bridges;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>What the plan, or the site, is worth: discounted cash, and a market's multiples beside it.</summary>
internal static class ValueSection
{
    public static bool IsOf(RunContent content) => ValueBridge.Of(content.Run).Count > 0 || EnterpriseBridge.Of(content.Run).Count > 0;

    public static void Write(HtmlText html, RunContent content)
    {
        var terms = content.Run.Site.Finance!;
        if (ValueBridge.Of(content.Run) is { Count: > 0 } value)
        {
            html.Figure(BridgeFigure.Of(
                "value", $"Present value at {Quantity.Share(terms.DiscountRate, 1)} a year: no change to the plan",
                Words(value), value, "Before debt. Each step is a present value of month-end sums of postings, or of rent contracted; nothing else is extrapolated."));
        }

        if (EnterpriseBridge.Of(content.Run) is { Count: > 0 } enterprise)
        {
            html.Figure(BridgeFigure.Of(
                "enterprise-value", $"Enterprise value by multiples of a year's sales: {Quantity.Fixed(terms.Valuation.MiningMultiple, 1)} × mining only, {Quantity.Fixed(terms.Valuation.AiMultiple, 1)} × with AI contracts",
                Words(enterprise), enterprise,
                content.Run.Baseline is null
                    ? "Sales of twelve months times the scenario's multiple, a market's opinion on a day; the higher one holds for all sales once AI contracts pay."
                    : "Sales of the last twelve months of the horizon times the scenario's multiple, a market's opinion on a day; the higher one holds for all sales once AI contracts pay."));
        }
    }

    /// <summary>The amounts reached, in order.</summary>
    private static string Words(IReadOnlyList<BridgeStep> steps) => string.Join("; ", steps.Where(s => s.IsTotal).Select(s => $"{s.Label}: {Quantity.Usd(s.Usd)}")) + ".";
}
