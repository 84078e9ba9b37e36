using BenchmarkDotNet.Attributes;
using SiteSim.Kernel;

namespace SiteSim.Benchmarks.Kernel;

/// <summary>The hold model (Jones, CACM 29(4), 1986): take the next entry, put it back later; the queue keeps its size.</summary>
[MemoryDiagnoser]
[MinColumn]
public class HoldBenchmarks
{
    private const int Holds = 100_000;
    private const int Increments = 1 << 16;

    private readonly long[] _increments = new long[Increments];
    private EventQueue _queue = null!;
    private long _sequence;

    [Params(10, 64, 1_000, 220_000, 1_000_000)]
    public int Size { get; set; }

    [GlobalSetup(Target = nameof(Exponential))]
    public void BuildExponential() => Build(gaps => (long)(gaps.NextExponential() * 1e9));

    [GlobalSetup(Target = nameof(FiveMinuteGrid))]
    public void BuildGrid() => Build(gaps => (1 + (long)(gaps.NextUniform() * 12)) * TimeSpan.FromMinutes(5).Ticks);

    [GlobalSetup(Target = nameof(Bimodal))]
    public void BuildBimodal() => Build(gaps => (long)(gaps.NextExponential() * (gaps.NextUniform() < 0.5 ? 1e7 : 3.6e12)));

    [Benchmark(OperationsPerInvoke = Holds)]
    public long Exponential() => Hold();

    [Benchmark(OperationsPerInvoke = Holds)]
    public long FiveMinuteGrid() => Hold();

    [Benchmark(OperationsPerInvoke = Holds)]
    public long Bimodal() => Hold();

    private void Build(Func<Gaps, long> increment)
    {
        var gaps = new Gaps(4);
        for (int i = 0; i < Increments; i++)
            _increments[i] = increment(gaps);
        _queue = new EventQueue(0);
        for (int i = 0; i < Size; i++)
            _queue.Push(new QueueEntry(_increments[i % Increments], ++_sequence, i));
    }

    private long Hold()
    {
        for (int i = 0; i < Holds; i++)
        {
            QueueEntry entry = _queue.Pop();
            _queue.Push(new QueueEntry(entry.Time + _increments[i % Increments], ++_sequence, entry.Slot));
        }
        return _queue.HeadTime;
    }
}
