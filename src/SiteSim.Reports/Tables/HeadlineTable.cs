using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>The figures people ask for first, those that the run has.</summary>
public static class HeadlineTable
{
    /// <summary>In the order shown.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "plan_present_value_usd", "plan_present_value_to_terms_usd", "plan_present_value_to_terms_after_tax_usd", "plan_payback_months",
        "revenue_usd", "ai_revenue_share_pct", "power_cost_usd", "all_in_power_usc_per_kwh", "margin_usd", "ebitda_usd", "net_income_usd", "debt_outstanding_usd",
        "energy_drawn_mwh", "mean_power_mw", "peak_power_mw", "bitcoin_mined_btc", "mining_uptime_pct", "direct_cost_usd_per_btc", "curtailment_net_usd",
    ];

    public static TextTable Of(IReadOnlyList<SummaryFigure> figures)
    {
        SummaryFigure[] shown = [.. Keys.Select(key => figures.FirstOrDefault(f => f.Key == key)).OfType<SummaryFigure>()];
        return new TextTable(
            "headline",
            ["", TextColumn.Number(""), ""],
            [.. shown.Select(f => (f.Label, Number: Quantity.Split(f.Value, f.Unit))).Select(f => new TextRow([f.Label, f.Number.Number, f.Number.Unit]))]);
    }
}
