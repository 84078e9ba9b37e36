using BenchmarkDotNet.Attributes;
using SiteSim.Cli.Benching;
using SiteSim.Dispatch;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>A fleet of identical machines: the solvers too are given classes instead of machines, so that the comparison is one of algorithms.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class ClassPeerBenchmarks : IDisposable
{
    private FleetWalk _walk = null!;
    private IncrementalDispatch _incremental = null!;
    private ClassProgram? _program;

    [ParamsSource(typeof(FleetSizes), nameof(FleetSizes.OfPeers))]
    public int Rows { get; set; }

    [GlobalSetup(Targets = [nameof(Incremental), nameof(IncrementalAndTotals)])]
    public void Build()
    {
        var fleet = NewWalk();
        _incremental = new(fleet.Problem);
    }

    [GlobalSetup(Target = nameof(ClpOfClasses))]
    public void BuildClp() => BuildProgram("CLP");

    [GlobalSetup(Target = nameof(GlopDualOfClasses))]
    public void BuildGlop() => BuildProgram("GLOP", "use_dual_simplex: true");

    [GlobalCleanup]
    public void Dispose()
    {
        _program?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public double Incremental() => _incremental.Solve(_walk.Step()).Threshold;

    /// <summary>With the exact watts and yields of every limit and group, which the other answers contain.</summary>
    [Benchmark]
    public long IncrementalAndTotals() => _incremental.Solve(_walk.Step()).SiteWatts;

    [Benchmark]
    public double ClpOfClasses() => _program!.Solve(_walk.Step());

    [Benchmark]
    public double GlopDualOfClasses() => _program!.Solve(_walk.Step());

    private void BuildProgram(string solver, string parameters = "")
    {
        var fleet = NewWalk();
        _program = new(fleet.Problem, _walk.Conditions, solver, parameters);
        _program.Solve(_walk.Conditions);
    }

    private Fleet NewWalk()
    {
        var fleet = new Fleet(Rows, isTree: true, isAlike: true);
        _walk = new(fleet, fleet.Conditions());
        return fleet;
    }
}
