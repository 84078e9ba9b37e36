using BenchmarkDotNet.Attributes;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Benchmarks.Kernel;

/// <summary>
/// The machine shop of the SimPy and Sim# documentation: ten machines that break down, one repairman who is taken off his other jobs. Every
/// invocation goes on with the same shop for a number of events.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class MachineShopBenchmarks
{
    private const int Events = 100_000;

    private readonly Gaps _gaps = new(2);
    private readonly bool[] _broken = new bool[10];
    private Sim _sim = null!;
    private PreemptiveResource _repairman = null!;
    private bool _byDelay;
    private long _end;

    [GlobalSetup(Target = nameof(Timeout))]
    public void BuildOnTimeouts() => Build(byDelay: false);

    [GlobalSetup(Target = nameof(Delay))]
    public void BuildOnDelays() => Build(byDelay: true);

    [Benchmark(OperationsPerInvoke = Events)]
    public long Timeout() => GoOn();

    [Benchmark(OperationsPerInvoke = Events)]
    public long Delay() => GoOn();

    private void Build(bool byDelay)
    {
        _byDelay = byDelay;
        _sim = new Sim();
        _repairman = new PreemptiveResource(_sim);
        _end = 0;
        for (int machine = 0; machine < _broken.Length; machine++)
            _sim.Process(Breaking(machine, _sim.Process(Working(machine))));
        _sim.Process(OtherJobs());
    }

    private long GoOn()
    {
        _end += Events;
        _sim.Run();
        return _sim.ProcessedEvents;
    }

    private Event Wait(TimeSpan span) => _byDelay ? _sim.Delay(span) : _sim.Timeout(span);

    private IEnumerable<Event> Working(int machine)
    {
        while (true)
        {
            TimeSpan left = TimeSpan.FromMinutes(8 + 4 * _gaps.NextUniform());
            while (left > TimeSpan.Zero)
            {
                DateTime start = _sim.Now;
                yield return Wait(left);
                if (!_sim.ActiveProcess!.HandleFault())
                    break;
                left -= _sim.Now - start;
                _broken[machine] = true;
                using (PreemptiveRequest request = _repairman.Request(priority: 1, preempt: true))
                {
                    yield return request;
                    yield return Wait(TimeSpan.FromMinutes(30));
                }
                _broken[machine] = false;
            }
            if (_sim.ProcessedEvents >= _end)
                _sim.StopAsync();
        }
    }

    private IEnumerable<Event> Breaking(int machine, Process working)
    {
        while (true)
        {
            yield return Wait(_gaps.Next(300 * 60));
            if (!_broken[machine])
                working.Interrupt();
        }
    }

    private IEnumerable<Event> OtherJobs()
    {
        while (true)
        {
            TimeSpan left = TimeSpan.FromMinutes(30);
            while (left > TimeSpan.Zero)
            {
                using PreemptiveRequest request = _repairman.Request(priority: 2);
                yield return request;
                DateTime start = _sim.Now;
                yield return Wait(left);
                left = _sim.ActiveProcess!.HandleFault() ? left - (_sim.Now - start) : TimeSpan.Zero;
            }
        }
    }
}
