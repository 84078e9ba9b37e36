using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The energy index over time and by size, and the site's load by size.</summary>
internal static class PriceSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var index = new Quantiles(content.Run.Series["index_usd_per_mwh"].Values);
        html.TimeChart(
            "price", "Energy index, USD/MWh",
            $"Median {Quantity.Format(index.At(0.5), "USD/MWh")}; nine tenths of the time between {Quantity.Format(index.At(0.95), "USD/MWh")} and {Quantity.Format(index.At(0.05), "USD/MWh")}; "
            + $"lowest {Quantity.Format(index.Lowest, "USD/MWh")}, highest {Quantity.Format(index.Highest, "USD/MWh")}.");
        html.Markup("<div class=\"figures\">").Figure(PriceDuration.Of(content)).Figure(LoadDuration.Of(content.Run)).Markup("</div>\n");
    }
}
