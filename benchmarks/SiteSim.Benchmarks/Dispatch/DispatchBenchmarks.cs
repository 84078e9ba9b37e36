using BenchmarkDotNet.Attributes;
using SiteSim.Cli.Benching;
using SiteSim.Dispatch;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>The incremental dispatcher: how a solve, a flip and an interval cost on fleets of any size.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class DispatchBenchmarks
{
    private const int FlipsAnInterval = 4;

    private FleetWalk _walk = null!;
    private IncrementalDispatch _dispatcher = null!;
    private SetPoints _setPoints = null!;
    private WholePoints _wholePoints = null!;
    private int[] _watts = [];

    public enum Shape
    {
        Tree,
        Flat,
        TreeOfClasses,
    }

    [ParamsSource(typeof(FleetSizes), nameof(FleetSizes.All))]
    public int Rows { get; set; }

    [ParamsAllValues]
    public Shape Fleet { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var fleet = new Fleet(Rows, isTree: Fleet != Shape.Flat, isAlike: Fleet == Shape.TreeOfClasses);
        _walk = new(fleet, fleet.Conditions());
        _dispatcher = new(fleet.Problem);
        (_setPoints, _wholePoints, _watts) = (new(_dispatcher), new(_dispatcher), new int[Rows]);
        _dispatcher.Solve(_walk.Conditions);
        _setPoints.Update();
    }

    /// <summary>Prices, rates and the site's limit unlike those before.</summary>
    [Benchmark]
    public double Cold() => _dispatcher.Solve(_walk.Jump()).Threshold;

    /// <summary>The next five-minute step.</summary>
    [Benchmark(Baseline = true)]
    public double Warm() => _dispatcher.Solve(_walk.Step()).Threshold;

    [Benchmark]
    public void Flip() => _walk.Flip(_dispatcher);

    /// <summary>A step in which four rows failed or came back.</summary>
    [Benchmark]
    public double Interval()
    {
        for (var i = 0; i < FlipsAnInterval; i++)
            _walk.Flip(_dispatcher);
        return _dispatcher.Solve(_walk.Step()).Threshold;
    }

    /// <summary>A step and the exact watts and yields of every limit and group.</summary>
    [Benchmark]
    public long WarmAndTotals() => _dispatcher.Solve(_walk.Step()).SiteWatts;

    /// <summary>A step, and the rows whose watts it changes.</summary>
    [Benchmark]
    public int WarmAndDelta()
    {
        _dispatcher.Solve(_walk.Step());
        return _setPoints.Update().Length;
    }

    /// <summary>A step, and the watts of every row written out.</summary>
    [Benchmark]
    public int WarmAndFull()
    {
        _dispatcher.Solve(_walk.Step()).CopyWattsTo(_watts);
        return _watts[^1];
    }

    /// <summary>A step in whole operating points.</summary>
    [Benchmark]
    public double WarmAndWhole()
    {
        _dispatcher.Solve(_walk.Step());
        _wholePoints.Update();
        return _wholePoints.GapUsdPerHour;
    }
}
