namespace SiteSim.Reports.Html.Run;

/// <summary>Use of power, prices and weather over time.</summary>
internal static class MarketSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        html.Markup("<section id=\"market\"><h2>Use, prices, weather</h2>").TimeChart("uses", "Power by use, MW")
            .Markup("<figure><figcaption>Price duration: share of the time at or above, USD/MWh</figcaption>")
            .PriceDurationChart(content.Run.Series["index_usd_per_mwh"]).Markup("</figure>");
        if (content.Run.Site.Network is not null)
        {
            html.TimeChart("hashprice_usd_per_ph_day", "Hashprice before pool fee, USD/PH/day").TimeChart("hashrate_phs", "Hash rate realised, PH/s");
        }

        html.TimeChart("temperature_c", "Outdoor dry bulb, °C").Markup("</section>\n");
    }
}
