using BenchmarkDotNet.Attributes;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Benchmarks.Kernel;

/// <summary>
/// N machines that are up 2000 times as long as they are down, both exponential, by each mechanism the kernel has. Every invocation goes on
/// with the same machines; an event is a failure or a repair. (Up for 5000 s, not 50 000 h, so that ten machines do not reach the year 9999.)
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class FailureBenchmarks
{
    private const int Events = 100_000;
    private const double MeanUpSeconds = 5_000;
    private const double MeanDownSeconds = 2.5;

    private readonly Gaps _gaps = new(3);
    private Sim _sim = null!;
    private bool[] _isDown = null!;
    private int _left;

    [Params(10, 1_000, 220_000, 1_000_000)]
    public int Machines { get; set; }

    [GlobalSetup(Target = nameof(ProcessOnTimeout))]
    public void BuildTimeouts() => Build(() => StartProcesses(byDelay: false));

    [GlobalSetup(Target = nameof(ProcessOnDelay))]
    public void BuildDelays() => Build(() => StartProcesses(byDelay: true));

    [GlobalSetup(Target = nameof(Fleet))]
    public void BuildFleet() => Build(StartFleet);

    [GlobalSetup(Target = nameof(Superposed))]
    public void BuildSuperposed() => Build(StartSuperposed);

    [Benchmark(OperationsPerInvoke = Events)]
    public long ProcessOnTimeout() => GoOn();

    [Benchmark(OperationsPerInvoke = Events)]
    public long ProcessOnDelay() => GoOn();

    [Benchmark(OperationsPerInvoke = Events)]
    public long Fleet() => GoOn();

    [Benchmark(OperationsPerInvoke = Events)]
    public long Superposed() => GoOn();

    private void Build(Action start)
    {
        _sim = new Sim();
        _isDown = new bool[Machines];
        start();
        GoOn();
    }

    private long GoOn()
    {
        _left = Events;
        _sim.Run();
        return _sim.ProcessedEvents;
    }

    private void Count()
    {
        if (--_left == 0)
            _sim.StopAsync();
    }

    private TimeSpan NextGap(int id) => _gaps.Next(_isDown[id] ? MeanDownSeconds : MeanUpSeconds);

    private void StartProcesses(bool byDelay)
    {
        IEnumerable<Event> Machine(int id)
        {
            while (true)
            {
                yield return byDelay ? _sim.Delay(NextGap(id)) : _sim.Timeout(NextGap(id));
                _isDown[id] = !_isDown[id];
                Count();
            }
        }
        for (int id = 0; id < Machines; id++)
            _sim.Process(Machine(id));
    }

    private void StartFleet()
    {
        FleetClock clock = null!;
        clock = new FleetClock(_sim, Machines, id =>
        {
            _isDown[id] = !_isDown[id];
            clock.Set(id, NextGap(id));
            Count();
        });
        for (int id = 0; id < Machines; id++)
            clock.Set(id, NextGap(id));
    }

    private void StartSuperposed()
    {
        var clock = new SuperposedClock(_sim, Machines, 2, _gaps, (_, group) =>
        {
            Count();
            return 1 - group;
        });
        clock.SetRate(0, 1 / MeanUpSeconds);
        clock.SetRate(1, 1 / MeanDownSeconds);
    }
}
