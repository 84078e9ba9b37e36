using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>Price duration curve: for what share of the time the index was at or above a level, and where the fleets stop. The dearest and cheapest half percent run off the chart and are said in words.</summary>
internal static class PriceDuration
{
    private const double OffTheChart = 0.005;

    public static ChartFigure Of(RunContent content)
    {
        var run = content.Run;
        var sizes = new Quantiles(run.Series["index_usd_per_mwh"].Values);
        var stops = run.Hours.Loads.Where(l => run.Site.Fleets.Any(f => f.Name == l.Load)).Select(l => (l.Load, Usd: BreakevenIndex(l) - run.Site.Tariff.AdderUsdPerMwh))
            .GroupBy(l => Math.Round(l.Usd, 2)).Select(g => (Loads: string.Join(", ", g.Select(l => l.Load)), Usd: g.Key)).ToArray();
        return new ChartFigure(
            "price-duration", "duration", "Price duration: energy index at or above, USD/MWh",
            $"Highest {Quantity.Format(sizes.Highest, "USD/MWh")}, median {Quantity.Format(sizes.At(0.5), "USD/MWh")}, lowest {Quantity.Format(sizes.Lowest, "USD/MWh")}."
            + string.Concat(stops.Select(s => $" Power up to {Quantity.Format(s.Usd, "USD/MWh")} pays for {s.Loads} in the mean: {Quantity.Share(1 - (double)sizes.RowsFrom(s.Usd) / run.Series.StartsUtc.Length, 0)} of the time.")),
            new FigureTable(
                [new FigureColumn("share_of_time_pct", "share of the time, %"), new FigureColumn("index_usd_per_mwh", "energy index, USD/MWh")],
                [.. Shares.All.Select(share => new object?[] { Math.Round(100 * share, 2), Math.Round(sizes.At(share), 2) })]))
        {
            Options = new
            {
                Unit = "USD/MWh",
                Low = Math.Min(0, sizes.At(1 - OffTheChart)),
                High = Math.Max(Math.Max(sizes.At(OffTheChart), 1), 1.1 * stops.Select(s => s.Usd).DefaultIfEmpty(0).Max()),
                Series = new[] { new { Column = "index_usd_per_mwh", Label = "", Colour = "curve" } },
                Levels = stops.Select(s => new { Value = s.Usd, Label = $"{s.Loads}: break-even", Colour = "mining" }),
            },
        };
    }

    /// <summary>What a MWh at the meter earned the fleet, mean of the hours in which it had machines: all its blocks together.</summary>
    private static double BreakevenIndex(LoadHours fleet) => Enumerable.Range(0, fleet.Rate.Length).Where(hour => fleet.Machines[hour] > 0).Select(hour =>
    {
        var steps = fleet.StepsAt(hour).ToArray();
        return steps.Sum(s => s.Megawatts * s.UsdPerMwh) / steps.Sum(s => s.Megawatts);
    }).DefaultIfEmpty(0).Average();
}
