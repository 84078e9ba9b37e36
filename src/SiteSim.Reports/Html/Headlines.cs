using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Html;

/// <summary>Figures large at the top of the page; those the site does not have are left out.</summary>
internal static class Headlines
{
    private static readonly string[] Keys =
    [
        "revenue_usd", "power_cost_usd", "margin_usd", "ai_revenue_share_pct", "energy_drawn_mwh", "all_in_power_usc_per_kwh", "bitcoin_mined_btc",
        "curtailment_net_usd",
    ];

    public static IEnumerable<SummaryFigure> Of(IReadOnlyList<SummaryFigure> figures) => Keys.SelectMany(k => figures.Where(f => f.Key == k));
}
