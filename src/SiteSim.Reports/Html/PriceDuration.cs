using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>Price duration curve: for what share of the time the price was at or above a level. The dearest and cheapest half percent run off the chart and are said in words.</summary>
internal static class PriceDuration
{
    private const int Points = 400;

    public static ChartFigure Of(SeriesColumn price)
    {
        var sorted = price.Values.Where(double.IsFinite).OrderDescending().ToArray();
        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
        return new ChartFigure(
            "price-duration", "duration", $"Price duration: share of the time at or above, {price.Unit}",
            $"Highest {Quantity.Format(sorted[0], price.Unit)}, median {Quantity.Format(At(0.5), price.Unit)}, lowest {Quantity.Format(sorted[^1], price.Unit)}.",
            new FigureTable(
                [new FigureColumn("share_of_time_pct", "share of the time, %"), new FigureColumn("index_usd_per_mwh", price.Unit)],
                [.. Enumerable.Range(0, Points + 1).Select(i => new object?[] { Math.Round(100.0 * i / Points, 2), At((double)i / Points) })]))
        {
            Options = new { x = "share_of_time_pct", y = "index_usd_per_mwh", price.Unit, Low = Math.Min(0, At(0.995)), High = Math.Max(At(0.005), 1) },
        };
    }
}
