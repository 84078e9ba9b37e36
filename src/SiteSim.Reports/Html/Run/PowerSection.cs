using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Power over time under the site's limit, and what happened.</summary>
internal static class PowerSection
{
    private static readonly (string Name, string Label)[] Presets =
        [("all", "all"), ("year", "year"), ("month", "month"), ("week", "week"), ("day", "day"), ("hour", "hour")];

    public static void Write(HtmlText html, RunContent content)
    {
        var run = content.Run;
        var site = new Quantiles(run.Series["site_mw"].Values);
        html.Markup("<div class=\"range\" role=\"toolbar\" aria-label=\"range of time\">");
        foreach (var (name, label) in Presets)
        {
            html.Format($"<button type=\"button\" data-range=\"{name}\" aria-pressed=\"false\">{label}</button>");
        }

        html.Markup("<span class=\"steps\"><button type=\"button\" data-range=\"back\" aria-label=\"earlier\">◀</button><button type=\"button\" data-range=\"on\" aria-label=\"later\">▶</button>")
            .Markup("<button type=\"button\" data-range=\"out\" aria-label=\"zoom out\">−</button><button type=\"button\" data-range=\"in\" aria-label=\"zoom in\">+</button></span><output class=\"shown\"></output></div>\n")
            .TimeChart(
                "power", "Power at the meter by load, MW",
                $"The site drew {Quantity.Format(run.Series["site_mw"].Values.Average(), "MW")} in the mean, {Quantity.Format(site.Highest, "MW")} at its highest and {Quantity.Format(site.Lowest, "MW")} at its lowest "
                + $"in the mean of an interval, under a limit of {Quantity.Format(run.Site.Interconnection.Megawatts, "MW")}{(content.Summary.Orders.Count > 0 ? $"; curtailment orders: {Quantity.Count(content.Summary.Orders.Count)}" : "")}.")
            .Markup("<div class=\"overview\" aria-hidden=\"true\"></div><div class=\"happened\"></div>\n")
            .Markup("<p class=\"note on-screen\">Drag across a chart to zoom, Ctrl with the wheel or a pinch too; double-click for the whole horizon. With the keyboard: + and - zoom, the arrows move, Home shows everything. ")
            .Markup("The address of the page keeps the range. Click or Enter on an event says what it cost.</p>")
            .Format($"<p class=\"note\">{Rounding(content)}</p>\n");
    }

    private static string Rounding(RunContent content) =>
        "A load's layer holds its cooling and losses. "
        + (DrawnRows.MergedOf(content.Run.Series) is > 1 and var merged ? $"So long a run is in this page as means of {merged} intervals each, " : "Every interval is in this page, ")
        + $"rounded to {Quantity.Fixed(1000 / DrawnRows.PerMegawatt(content.Run.Site.Interconnection.Megawatts), 0)} kW, 0.1 USD/MWh and 0.1 °C; timeseries.parquet beside it is exact. "
        + "Wide ranges are drawn as means, so that areas are energy. The limit is the lowest of each interval: on the way down to an order power may lie above it.";
}
