using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>What the machines did with the power, and the weather they did it in.</summary>
internal static class ConditionSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var series = content.Run.Series;
        if (content.Run.Site.Network is not null)
        {
            html.Markup("<div class=\"figures\">").TimeChart("hashrate", "Hash rate, PH/s", $"Realised {Mean(series, "hashrate_phs")} in the mean, of {Mean(series, "deployed_phs")} deployed.")
                .TimeChart("hashprice", "Hashprice before pool fee, USD/PH/day", Words(series, "hashprice_usd_per_ph_day")).Markup("</div>");
        }

        var (it, cooling) = (series["it_mw"].Values.Average(), series["cooling_mw"].Values.Average());
        html.Markup("<div class=\"figures\">").TimeChart("pue", "PUE: power of machines and cooling by that of machines", it > 0 ? $"{Quantity.Fixed((it + cooling) / it, 4)} over the horizon, weighted by energy." : "No machine drew power.")
            .TimeChart("temperature", "Outdoor dry bulb, °C", Words(series, "temperature_c")).Markup("</div>")
            .TimeChart("uses", "Power by use, MW", $"Machines {Quantity.Format(it, "MW")}, cooling {Quantity.Format(cooling, "MW")}, losses {Mean(series, "losses_mw")} in the mean.");
    }

    private static string Mean(SeriesTable series, string column) => Quantity.Format(series[column].Values.Average(), series[column].Unit);

    private static string Words(SeriesTable series, string column)
    {
        var (sizes, unit) = (new Quantiles(series[column].Values), series[column].Unit == "C" ? "°C" : series[column].Unit);
        return $"Median {Quantity.Format(sizes.At(0.5), unit)}, lowest {Quantity.Format(sizes.Lowest, unit)}, highest {Quantity.Format(sizes.Highest, unit)}.";
    }
}
