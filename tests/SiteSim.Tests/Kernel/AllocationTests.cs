using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>Budgets in bytes, which are exact on every machine, unlike times.</summary>
public sealed class AllocationTests
{
    private const int Population = 500;

    private readonly TestRandom _random = new(1);

    /// <summary>Runs until the queue's arrays have grown, then counts.</summary>
    private static (long Bytes, long Events) Steady(Sim sim)
    {
        sim.Run(Seconds.Span(2_000));
        long events = sim.ProcessedEvents;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        sim.Run(Seconds.Span(200));
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return (bytes, sim.ProcessedEvents - events);
    }

    [Test]
    public void AProcessThatWaitsByDelay_AllocatesNothing([Values(0.5, 300, 1)] double seconds)
    {
        var sim = new Sim(Seconds.Start);
        IEnumerable<Event> Body()
        {
            while (true)
            {
                TimeSpan span = seconds == 300 ? Seconds.Span(_random.Next(3)) : _random.NextExponential(Seconds.Span(seconds));
                yield return sim.Delay(span, _random.Next(5));
                yield return sim.Delay(TimeSpan.Zero, Phase.Settle);
                if (span == TimeSpan.Zero)
                    yield return sim.Delay(Seconds.Span(1));
            }
        }
        for (int i = 0; i < Population; i++)
            sim.Process(Body());
        (long bytes, long events) = Steady(sim);
        Assert.That(events, Is.GreaterThan(50_000));
        Assert.That(bytes, Is.Zero);
    }

    [Test]
    public void ATimeout_Costs48Bytes()
    {
        var sim = new Sim(Seconds.Start);
        IEnumerable<Event> Body()
        {
            while (true)
                yield return sim.Timeout(_random.NextExponential(Seconds.Span(1)));
        }
        for (int i = 0; i < Population; i++)
            sim.Process(Body());
        (long bytes, long events) = Steady(sim);
        Assert.That(bytes, Is.EqualTo(48 * events));
    }

    [Test]
    public void ACustomerOfAQueue_CostsAtMost64BytesPerEvent()
    {
        var sim = new Sim(Seconds.Start);
        var desk = new Resource(sim, 8);
        IEnumerable<Event> Customer()
        {
            using Request request = desk.Request();
            yield return request;
            yield return sim.Timeout(_random.NextExponential(Seconds.Span(1)));
        }
        IEnumerable<Event> Source()
        {
            while (true)
            {
                yield return sim.Timeout(_random.NextExponential(Seconds.Span(1 / 6.0)));
                sim.Process(Customer());
            }
        }
        sim.Process(Source());
        (long bytes, long events) = Steady(sim);
        Assert.That((double)bytes / events, Is.LessThanOrEqualTo(64));
    }

    [Test]
    public void Fleets_AllocateNothing()
    {
        var sim = new Sim(Seconds.Start);
        FleetClock fleet = null!;
        fleet = new FleetClock(sim, Population, id => fleet.Set(id, _random.NextExponential(Seconds.Span(1))));
        for (int id = 0; id < Population; id++)
            fleet.Set(id, TimeSpan.Zero);
        var clock = new SuperposedClock(sim, Population, 2, _random, (_, group) => 1 - group);
        clock.SetRate(0, 1);
        clock.SetRate(1, 2);
        (long bytes, long events) = Steady(sim);
        Assert.That(events, Is.GreaterThan(100_000));
        Assert.That(bytes, Is.Zero);
    }
}
