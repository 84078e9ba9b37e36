using BenchmarkDotNet.Attributes;
using SiteSim.Model.Site;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Benchmarks.EndToEnd;

/// <summary>Every shipped scenario over its whole horizon: realization drawn, dispatched, settled, checked and hashed; nothing written.</summary>
[MemoryDiagnoser]
public class ScenarioBenchmarks
{
    private SiteModel _site = null!;

    [Params("curtailment-day", "hybrid-300mw", "pure-mining-300mw", "colossus-300mw", "conversion-300mw")]
    public string Scenario { get; set; } = "";

    [GlobalSetup]
    public void Load() => _site = ShippedSite.Load(Scenario);

    [Benchmark]
    public RunResult Run() => SiteRun.Execute(_site, 0, null, CancellationToken.None);
}
