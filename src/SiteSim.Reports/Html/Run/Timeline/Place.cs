using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Something that carries power and has a limit: the site, a feeder, its transformers or a hall.</summary>
/// <param name="Name">Of the feeder or hall, or <c>site</c>.</param>
/// <param name="Kind">site, feeder or hall.</param>
/// <param name="CapacityMw">As seen at the meter, everything in service; the site's is its largest interconnection.</param>
/// <param name="Load">Power at the meter of what hangs on it, by row, MW.</param>
internal sealed record Place(string Name, string Kind, double CapacityMw, double[] Load)
{
    /// <summary>Site, feeders from the top, halls.</summary>
    public static IReadOnlyList<Place> Of(RunResult run)
    {
        var (site, series) = (run.Site, run.Series);
        var places = new List<Place> { new("site", "site", site.Conversion.Connection.Select(c => c.Limit).Append(site.Interconnection).Max().Megawatts, series["site_mw"].Values) };
        var loads = PowerStack.Of(series, site).Select(l => (Hall: HallOf(l, site), l.Column.Values)).ToArray();
        double[] Sum(IReadOnlyCollection<string> halls) => Sums.Of([new double[series.StartsUtc.Length], .. loads.Where(l => halls.Contains(l.Hall)).Select(l => l.Values)]);
        void Add(Feeder feeder)
        {
            if (CapacityOf(feeder) is { } capacity)
            {
                places.Add(new Place(feeder.Name, "feeder", AtMeter(capacity, site), Sum(HallsBelow(feeder).ToHashSet(StringComparer.Ordinal))));
            }

            foreach (var child in feeder.Feeders)
            {
                Add(child);
            }
        }

        foreach (var feeder in site.Feeders)
        {
            Add(feeder);
        }

        places.AddRange(site.Halls.Select(h => new Place(h.Name, "hall", AtMeter(h.Capacity, site), Sum([h.Name]))));
        return places;
    }

    private static string HallOf(PowerLayer layer, SiteModel site)
    {
        string Hall(string cluster) => site.Clusters.First(c => c.Name == cluster).Hall;
        return layer.Kind switch
        {
            "mining" => site.Fleets.First(f => f.Name == layer.Label).Hall,
            "compute" => Hall(site.Workloads.First(w => w.Name == layer.Label).Cluster),
            "lease" => Hall(site.Leases.First(l => l.Id == layer.Label).Cluster),
            _ => Hall(layer.Label[..^"-idle".Length]),
        };
    }

    private static IEnumerable<string> HallsBelow(Feeder feeder) => feeder.Halls.Concat(feeder.Feeders.SelectMany(HallsBelow));

    private static Power? CapacityOf(Feeder feeder)
    {
        var bank = feeder.Transformers?.Capacity(feeder.Transformers.Count);
        return feeder.Rating is { } rating && bank is { } units ? (rating < units ? rating : units) : feeder.Rating ?? bank;
    }

    private static double AtMeter(Power power, SiteModel site) => power.Megawatts / (1 - site.LossShare);
}
