namespace SiteSim.Reports.Html.Run;

/// <summary>Power over time and the price beside it.</summary>
internal static class PowerSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        html.Markup("<section id=\"power\"><h2>Power and price</h2><p class=\"zoom\"><button data-from=\"all\">whole horizon</button>");
        foreach (var order in content.Summary.Orders)
        {
            html.Format($"<button data-order=\"{order.Id}\">{order.Id}</button>");
        }

        html.Markup("</p>").TimeChart("loads", "Power at the meter by load, MW").TimeChart("index", "Energy index, USD/MWh")
            .Markup("<p class=\"note\">Drag across a chart to zoom, double-click for the whole horizon. A load's layer holds its cooling and losses. "
            + "Power is the mean over the step named, the limit the mean of each interval's lowest: on the way down to an order power may lie above it.</p></section>\n");
    }

    internal static HtmlText TimeChart(this HtmlText html, string id, string title) =>
        html.Format($"<figure><figcaption>{title}<span class=\"step\"></span></figcaption><div class=\"chart\" id=\"chart-{id}\"></div></figure>");
}
