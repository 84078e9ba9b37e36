using BenchmarkDotNet.Attributes;
using SiteSim.Cli.Benching;
using SiteSim.Dispatch;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>One counting pass of the vector dispatcher beside the read bandwidth of this machine over the same bytes.</summary>
[MinColumn]
[MedianColumn]
public class PassBenchmarks
{
    private int[] _rank = [];
    private int[] _watts = [];
    private int _cut;

    [ParamsSource(typeof(FleetSizes), nameof(FleetSizes.All))]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var segments = new Fleet(Rows, isTree: true).Problem.Segments;
        (_rank, _watts) = (segments.Rank.ToArray(), segments.Watts.ToArray());
        var sorted = (int[])_rank.Clone();
        Array.Sort(sorted);
        _cut = sorted[sorted.Length / 2];
    }

    /// <summary>Both columns read and added up with eight accumulators: nothing that reads them once can be faster.</summary>
    [Benchmark(Baseline = true)]
    public int ReadRoof() => ReadBandwidth.Sum(_rank) + ReadBandwidth.Sum(_watts);

    [Benchmark]
    public long OnePass() => WattsPass.Above(_rank, _watts, _cut);

    [Benchmark]
    public long OnePassScalar() => WattsPass.BeforeScalar(_rank, default, _watts, _cut, 0);
}
