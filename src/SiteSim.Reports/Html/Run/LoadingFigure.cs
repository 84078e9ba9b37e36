using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Load of each place by local day, as a share of what it may carry: mean and highest.</summary>
internal static class LoadingFigure
{
    public static ChartFigure Of(RunContent content, IReadOnlyList<Place> places)
    {
        var days = Days(content.Run.Series.StartsUtc, content.Summary.Time);
        var fullest = places.Skip(1).DefaultIfEmpty(places[0]).MaxBy(p => p.Load.DefaultIfEmpty(0).Max() / p.CapacityMw)!;
        return new ChartFigure(
            "load-by-day", "loading", "Load by day, % of capacity: the highest interval above, the mean below",
            $"Of halls and feeders {fullest.Name} came nearest to its capacity: {Quantity.Share(fullest.Load.DefaultIfEmpty(0).Max() / fullest.CapacityMw, 1)} of {Quantity.Format(fullest.CapacityMw, "MW")}.",
            new FigureTable(
                [
                    new FigureColumn("day", "local day"),
                    .. places.SelectMany((p, i) => new[] { new FigureColumn($"{Id(p)}_highest_pct", $"{p.Name}, highest, %"), new FigureColumn($"{Id(p)}_mean_pct", $"{p.Name}, mean, %") }),
                ],
                [.. days.Select(day => new object?[] { day.Day }.Concat(places.SelectMany(p => Cells(p, day.Rows))).ToArray())]))
        {
            Options = new { Places = places.Select(p => new { p.Name, p.Kind, Column = Id(p), CapacityMw = Math.Round(p.CapacityMw, 1) }) },
        };
    }

    private static IEnumerable<object?> Cells(Place place, Range rows)
    {
        var load = place.Load.AsSpan(rows);
        var (sum, highest) = (0.0, 0.0);
        foreach (var mw in load)
        {
            (sum, highest) = (sum + mw, Math.Max(highest, mw));
        }

        return [Math.Round(100 * highest / place.CapacityMw, 1), Math.Round(100 * sum / load.Length / place.CapacityMw, 1)];
    }

    private static List<(DateOnly Day, Range Rows)> Days(DateTime[] starts, LocalTime time)
    {
        var days = new List<(DateOnly, Range)>();
        var first = 0;
        for (var row = 1; row <= starts.Length; row++)
        {
            if (row == starts.Length || DateOnly.FromDateTime(time.ToLocal(starts[row])) != DateOnly.FromDateTime(time.ToLocal(starts[first])))
            {
                days.Add((DateOnly.FromDateTime(time.ToLocal(starts[first])), first..row));
                first = row;
            }
        }

        return days;
    }

    /// <summary>Halls and feeders have names of their own; a hall may be called as the site is.</summary>
    private static string Id(Place place) => place.Kind == "site" ? "site_total" : place.Name.Replace('-', '_');
}
