using SiteSim.Model.Site;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Html;

/// <summary>Figures large at the top of the page; those the site cannot have are left out.</summary>
internal static class Headlines
{
    /// <exception cref="InvalidOperationException">The run lacks a figure that its site must have: it has been renamed.</exception>
    public static IReadOnlyList<SummaryFigure> Of(SiteModel site, RunSummary summary)
    {
        SummaryFigure Figure(string key) => summary.Figures.FirstOrDefault(f => f.Key == key)
            ?? throw new InvalidOperationException($"the run of \"{site.Name}\" has no figure \"{key}\": a headline of the report");
        SummaryFigure[] FigureIf(bool has, string key) => has ? [Figure(key)] : [];
        var hasReturn = summary.Plan is not null && site.Finance is not null;
        return
        [
            .. FigureIf(hasReturn, "plan_present_value_usd"), .. FigureIf(hasReturn, "plan_present_value_to_terms_usd"),
            .. FigureIf(hasReturn && site.Finance?.Tax is not null, "plan_present_value_to_terms_after_tax_usd"),
            .. FigureIf(hasReturn, "plan_payback_months"),
            Figure("revenue_usd"), Figure("power_cost_usd"), Figure(site.Finance is null ? "margin_usd" : "ebitda_usd"),
            .. FigureIf(site.Finance?.Depreciation is not null, "net_income_usd"),
            .. FigureIf(site.Finance?.Debt is not null, "debt_outstanding_usd"),
            .. FigureIf(Figure("revenue_usd").Value > 0, "ai_revenue_share_pct"),
            Figure("energy_drawn_mwh"),
            .. FigureIf(Figure("energy_drawn_mwh").Value > 0, "all_in_power_usc_per_kwh"),
            .. FigureIf(site.Fleets.Count > 0, "bitcoin_mined_btc"),
            .. FigureIf(summary.Orders.Count > 0, "curtailment_net_usd"),
        ];
    }
}
