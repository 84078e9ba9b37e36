using BenchmarkDotNet.Attributes;
using SiteSim.Model.Site;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Benchmarks.EndToEnd;

/// <summary>A year of hybrid-300mw with more or fewer machines of every kind and a meter, feeders, halls, order and lease in proportion; all else fixed.</summary>
[MemoryDiagnoser]
public class FleetSweepBenchmarks
{
    private SiteModel _site = null!;

    /// <summary>82,560 rows at 1: 80,000 ASICs and 2,560 nodes.</summary>
    [Params(0.01, 0.1, 1, 4, 12)]
    public double Scale { get; set; }

    [GlobalSetup]
    public void Build()
    {
        SiteModel site = ShippedSite.Load("hybrid-300mw");
        _site = site with
        {
            Interconnection = Scaled(site.Interconnection),
            RampPerMinute = site.RampPerMinute is { } ramp ? Scaled(ramp) : null,
            Feeders = [.. site.Feeders.Select(f => f with { Transformers = f.Transformers! with { RatingMva = f.Transformers.RatingMva * Scale } })],
            Halls = [.. site.Halls.Select(h => h with { Capacity = Scaled(h.Capacity) })],
            Curtailments = [.. site.Curtailments.Select(o => o with { Limit = Scaled(o.Limit) })],
            Fleets = [.. site.Fleets.Select(f => f with { Machines = Scaled(f.Machines) })],
            Clusters = [.. site.Clusters.Select(c => c with { Nodes = Scaled(c.Nodes) })],
            Leases = [.. site.Leases.Select(l => l with { CriticalIt = Scaled(l.CriticalIt) })],
        };
    }

    [Benchmark]
    public RunResult Year() => SiteRun.Execute(_site, 0, null, CancellationToken.None);

    private Power Scaled(Power power) => Power.FromMegawatts(power.Megawatts * Scale);

    private int Scaled(int machines) => (int)Math.Round(machines * Scale);
}
