using BenchmarkDotNet.Attributes;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Benchmarks.Kernel;

/// <summary>N processes that do nothing but wait, exponentially, all with one mean. Every invocation goes on with the same processes.</summary>
[MemoryDiagnoser]
[MinColumn]
public class WaitBenchmarks
{
    private const int Events = 100_000;

    private readonly Gaps _gaps = new(6);
    private Sim _sim = null!;
    private int _left;

    [Params(10, 1_000, 220_000)]
    public int Processes { get; set; }

    [GlobalSetup(Target = nameof(Timeout))]
    public void BuildTimeouts() => Build(byDelay: false);

    [GlobalSetup(Target = nameof(Delay))]
    public void BuildDelays() => Build(byDelay: true);

    [Benchmark(OperationsPerInvoke = Events)]
    public long Timeout() => GoOn();

    [Benchmark(OperationsPerInvoke = Events)]
    public long Delay() => GoOn();

    private void Build(bool byDelay)
    {
        _sim = new Sim();
        IEnumerable<Event> Waiting()
        {
            while (true)
            {
                yield return byDelay ? _sim.Delay(_gaps.Next(1)) : _sim.Timeout(_gaps.Next(1));
                if (--_left == 0)
                    _sim.StopAsync();
            }
        }
        for (int i = 0; i < Processes; i++)
            _sim.Process(Waiting());
        GoOn();
    }

    private long GoOn()
    {
        _left = Events;
        _sim.Run();
        return _sim.ProcessedEvents;
    }
}
