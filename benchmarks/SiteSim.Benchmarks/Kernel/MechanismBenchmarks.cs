using BenchmarkDotNet.Attributes;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Benchmarks.Kernel;

/// <summary>What single mechanisms cost per event, whole runs.</summary>
[MemoryDiagnoser]
[MinColumn]
public class MechanismBenchmarks
{
    private const int Rounds = 20_000;
    private const int Population = 220_000;

    /// <summary>Two events: the start and the end of a process, which the parent waits for.</summary>
    [Benchmark(OperationsPerInvoke = 2 * Rounds)]
    public long Spawn() => Run((sim, round) => sim.Process(Nothing()));

    /// <summary>Three events: a timeout of the one who interrupts, the interrupt, and in the end the timeout that was left behind.</summary>
    [Benchmark(OperationsPerInvoke = 3 * Rounds)]
    public long Interrupt()
    {
        Process? victim = null;
        return Run((sim, round) =>
        {
            victim ??= sim.Process(Patient(sim));
            if (round > 0)
                victim.Interrupt();
            return sim.Timeout(TimeSpan.FromSeconds(1));
        });
    }

    /// <summary>Three events: two timeouts and the condition.</summary>
    [Benchmark(OperationsPerInvoke = 3 * Rounds)]
    public long AnyOf() => Run((sim, round) => sim.Timeout(TimeSpan.FromSeconds(1)) | sim.Timeout(TimeSpan.FromSeconds(2)));

    /// <summary>A large model made ready: processes started, and each waiting for the second time.</summary>
    [Benchmark(OperationsPerInvoke = 2 * Population)]
    public long SetUp()
    {
        var gaps = new Gaps(5);
        var sim = new Sim();
        IEnumerable<Event> Machine()
        {
            yield return sim.Delay(gaps.Next(1));
            yield return sim.Delay(TimeSpan.FromDays(100));
        }
        for (int i = 0; i < Population; i++)
            sim.Process(Machine());
        sim.Run(TimeSpan.FromDays(1));
        return sim.ProcessedEvents;
    }

    private static long Run(Func<Sim, int, Event> round)
    {
        var sim = new Sim();
        IEnumerable<Event> Main()
        {
            for (int i = 0; i < Rounds; i++)
                yield return round(sim, i);
        }
        sim.Process(Main());
        sim.Run(TimeSpan.FromDays(365));
        return sim.ProcessedEvents;
    }

    private static IEnumerable<Event> Nothing()
    {
        yield break;
    }

    private static IEnumerable<Event> Patient(Sim sim)
    {
        while (true)
        {
            yield return sim.Timeout(TimeSpan.FromDays(30));
            sim.ActiveProcess!.HandleFault();
        }
    }
}
