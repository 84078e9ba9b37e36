using BenchmarkDotNet.Attributes;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Benchmarks.Kernel;

/// <summary>M/M/c at 80 % load, whole runs from an empty desk; six events per customer.</summary>
[MemoryDiagnoser]
[MinColumn]
public class QueueingBenchmarks
{
    private const int Customers = 20_000;
    private const int Events = 6 * Customers;

    private readonly Gaps _gaps = new(1);

    [Params(1, 8)]
    public int Servers { get; set; }

    [Benchmark(OperationsPerInvoke = Events)]
    public long Timeout() => Run(byDelay: false);

    [Benchmark(OperationsPerInvoke = Events)]
    public long Delay() => Run(byDelay: true);

    private long Run(bool byDelay)
    {
        var sim = new Sim();
        var desk = new Resource(sim, Servers);
        Event Wait(double mean) => byDelay ? sim.Delay(_gaps.Next(mean)) : sim.Timeout(_gaps.Next(mean));
        IEnumerable<Event> Customer()
        {
            using Request request = desk.Request();
            yield return request;
            yield return Wait(1);
        }
        IEnumerable<Event> Source()
        {
            for (int i = 0; i < Customers; i++)
            {
                yield return Wait(1 / (0.8 * Servers));
                sim.Process(Customer());
            }
        }
        sim.Process(Source());
        sim.Run();
        return sim.ProcessedEvents;
    }
}
