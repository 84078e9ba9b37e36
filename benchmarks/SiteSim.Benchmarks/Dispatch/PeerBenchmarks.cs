using BenchmarkDotNet.Attributes;
using SiteSim.Cli.Benching;
using SiteSim.Dispatch;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>
/// What else one could dispatch a fleet with. The solvers get a built model and re-solve it after a step of prices and site limit; LINQ
/// and MathNet are given the easier problem of the site's limit alone.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class PeerBenchmarks : IDisposable
{
    private FleetWalk _walk = null!;
    private Dispatcher _incremental = null!;
    private Dispatcher _scalar = null!;
    private Dispatcher _vector = null!;
    private FlatPeers _flat = null!;
    private FleetProgram? _program;

    [ParamsSource(typeof(FleetSizes), nameof(FleetSizes.OfPeers))]
    public int Rows { get; set; }

    [GlobalSetup(Targets = [nameof(Incremental), nameof(IncrementalAndTotals), nameof(SortAndGreedy), nameof(VectorPasses), nameof(Linq), nameof(MathNetSort)])]
    public void Build()
    {
        var fleet = new Fleet(Rows, isTree: true);
        _walk = new(fleet, fleet.Conditions());
        _incremental = new IncrementalDispatch(fleet.Problem);
        _scalar = new ScalarDispatch(fleet.Problem);
        _vector = new VectorDispatch(fleet.Problem);
        _flat = new(fleet.Problem);
    }

    [GlobalSetup(Target = nameof(Clp))]
    public void BuildClp() => BuildProgram("CLP");

    [GlobalSetup(Target = nameof(GlopDual))]
    public void BuildGlop() => BuildProgram("GLOP", "use_dual_simplex: true");

    [GlobalSetup(Target = nameof(Pdlp))]
    public void BuildPdlp() => BuildProgram("PDLP");

    [GlobalSetup(Target = nameof(Highs))]
    public void BuildHighs() => BuildProgram("HIGHS_LP");

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
    public double SortAndGreedy() => _scalar.Solve(_walk.Step()).Threshold;

    [Benchmark]
    public double VectorPasses() => _vector.Solve(_walk.Step()).Threshold;

    [Benchmark]
    public double Linq() => _flat.Linq(_walk.Step());

    [Benchmark]
    public double MathNetSort() => _flat.MathNetSort(_walk.Step());

    [Benchmark]
    public double Clp() => _program!.Solve(_walk.Step());

    [Benchmark]
    public double GlopDual() => _program!.Solve(_walk.Step());

    [Benchmark]
    public double Pdlp() => _program!.Solve(_walk.Step());

    [Benchmark]
    public double Highs() => _program!.Solve(_walk.Step());

    private void BuildProgram(string solver, string parameters = "")
    {
        var fleet = new Fleet(Rows, isTree: true);
        _walk = new(fleet, fleet.Conditions());
        _program = new(fleet.Problem, _walk.Conditions, solver, parameters);
        _program.Solve(_walk.Conditions);
    }
}
