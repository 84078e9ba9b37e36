using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>Load duration curves: the site's, and those of mining, GPUs sold and leases, each sorted by itself.</summary>
internal static class LoadDuration
{
    private static readonly (string Kind, string Label)[] Kinds = [("mining", "mining"), ("compute", "GPUs sold"), ("lease", "leases")];

    public static ChartFigure Of(RunResult run)
    {
        var limit = Place.Of(run)[0].CapacityMw;
        var layers = PowerStack.Of(run.Series, run.Site);
        var curves = Kinds.Select(k => (k.Kind, k.Label, Parts: layers.Where(l => l.Kind == k.Kind).Select(l => l.Column.Values).ToArray())).Where(k => k.Parts.Length > 0)
            .Select(k => (k.Kind, k.Label, Sizes: new Quantiles(Sums.Of(k.Parts)))).Prepend((Kind: "power", Label: "site", Sizes: new Quantiles(run.Series["site_mw"].Values))).ToArray();
        var site = curves[0].Sizes;
        return new ChartFigure(
            "load-duration", "duration", "Load duration: power at the meter at or above, MW",
            $"The site drew {Quantity.Format(site.At(0.01), "MW")} or more for a hundredth of the time, {Quantity.Format(site.At(0.5), "MW")} for half of it, {Quantity.Format(site.At(0.99), "MW")} for all but a hundredth.",
            new FigureTable(
                [new FigureColumn("share_of_time_pct", "share of the time, %"), .. curves.Select(c => new FigureColumn($"{c.Kind}_mw", $"{c.Label}, MW"))],
                [.. Shares.All.Select(share => new object?[] { Math.Round(100 * share, 2) }.Concat(curves.Select(c => (object?)Math.Round(c.Sizes.At(share), 2))).ToArray())]))
        {
            Options = new
            {
                Unit = "MW",
                Low = 0,
                High = 1.08 * Math.Max(limit, site.Highest),
                Series = curves.Select(c => new { Column = $"{c.Kind}_mw", c.Label, Colour = c.Kind }),
                Levels = new[] { new { Value = limit, Label = "limit", Colour = "limit" } },
            },
        };
    }
}
