using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>
/// A superposed clock spares itself the queue while it alone has something to do. Nobody may notice: a run taken event by event, where it
/// never does so, is the definition.
/// </summary>
[Category("Isa")]
public sealed class SuperposedClockOrderTests
{
    private const int Ticks = 30_000;

    /// <summary>Everything that can be seen of a run.</summary>
    private sealed record Trace(List<string> Log, long Events, DateTime End);

    [Test]
    public void ARun_IsTheSame_EventByEvent_AtOnce_AndInPieces([Range(1, 20)] int seed)
    {
        Trace byEvent = Run(seed, sim =>
        {
            while (sim.Peek() != DateTime.MaxValue)
                sim.Step();
        });
        Trace atOnce = Run(seed, sim =>
        {
            while (sim.Peek() != DateTime.MaxValue)
                sim.Run();
        });
        var lengths = new TestRandom((ulong)seed);
        Trace inPieces = Run(seed, sim =>
        {
            while (sim.Peek() != DateTime.MaxValue)
                sim.Run(TimeSpan.FromTicks(1 + lengths.Next(9)));
        });

        Assert.That(byEvent.Log, Has.Count.GreaterThan(1_000));
        Assert.That((atOnce.Events, atOnce.End), Is.EqualTo((byEvent.Events, byEvent.End)));
        Assert.That(inPieces.Events, Is.EqualTo(byEvent.Events));
        Assert.That(atOnce.Log, Is.EqualTo(byEvent.Log));
        Assert.That(inPieces.Log, Is.EqualTo(byEvent.Log));
    }

    /// <summary>Gaps of a few ticks, so that there are many ties: two clocks, and processes that change them, stop the run and look ahead.</summary>
    private static Trace Run(int seed, Action<Sim> drive)
    {
        var sim = new Sim(Seconds.Start);
        DateTime end = Seconds.Start.AddTicks(Ticks);
        var random = new TestRandom((ulong)seed);
        var log = new List<string>();
        void Note(string what) => log.Add($"{sim.Now.Ticks - Seconds.Start.Ticks} {sim.ProcessedEvents} {what}");

        SuperposedClock Clock(string name, int members, int phase)
        {
            SuperposedClock clock = null!;
            clock = new SuperposedClock(sim, members, 3, random, (id, group) =>
            {
                Note($"{name} {id} of {group}");
                Meddle(clock, members);
                if (random.Next(8) == 0)
                    sim.Process(Once($"{name}'s own"), random.Next(5));
                return random.Next(3);
            }, phase);
            return clock;
        }

        void Meddle(SuperposedClock clock, int members)
        {
            switch (sim.Now < end ? random.Next(40) : 0)
            {
                case 0 or 1 or 2:
                    double perTick = sim.Now < end ? random.Next(4) / (double)members : 0;
                    clock.SetRate(random.Next(3), perTick * TimeSpan.TicksPerSecond / 4);
                    break;
                case 3:
                    clock.Move(random.Next(members), random.Next(3));
                    break;
                case 4:
                    sim.StopAsync();
                    break;
                case 5:
                    Note($"next {sim.Peek().Ticks - Seconds.Start.Ticks}");
                    break;
            }
        }

        IEnumerable<Event> Once(string name)
        {
            Note(name);
            yield return sim.Delay(TimeSpan.FromTicks(random.Next(5)), random.Next(4) - 1);
            Note(name);
        }

        IEnumerable<Event> Other(int id, params SuperposedClock[] clocks)
        {
            while (sim.Now < end)
            {
                yield return sim.Delay(TimeSpan.FromTicks(random.Next(100)), random.Next(4) - 1);
                Note($"process {id}");
                Meddle(clocks[random.Next(clocks.Length)], 4);
            }
            foreach (SuperposedClock clock in clocks)
                for (int group = 0; group < 3; group++)
                    clock.SetRate(group, 0);
        }

        SuperposedClock first = Clock("first", 8, Phase.Signals);
        SuperposedClock second = Clock("second", 4, Phase.Settle);
        first.SetRate(0, TimeSpan.TicksPerSecond / 16.0);
        for (int id = 0; id < 3; id++)
            sim.Process(Other(id, first, second));
        drive(sim);
        return new Trace(log, sim.ProcessedEvents, sim.Now);
    }

    [Test]
    public void AHandlerThatThrows_EndsTheRunThereAndThen_AndAClockContinued_GoesOn([Values] bool stepping)
    {
        var sim = new Sim(Seconds.Start);
        int hits = 0;
        var clock = new SuperposedClock(sim, 5, 2, new TestRandom(1), (_, _) =>
            ++hits == 4 ? throw new InvalidOperationException("no spare part") : 1);
        clock.SetRate(0, 1);
        clock.SetRate(1, 1);

        SimulationException failure = Assert.Throws<SimulationException>(() => GoOn(3_000))!;
        Assert.That(failure.Message, Does.Contain("no spare part"));
        Assert.That(failure.LastEvents.Count(e => e.Contains(nameof(SuperposedClock), StringComparison.Ordinal)), Is.EqualTo(5), "the change of rates and four events");
        Assert.That(sim.ProcessedEvents, Is.EqualTo(5));
        Assert.That(Enumerable.Range(0, 2).Sum(clock.CountIn), Is.EqualTo(5), "whoever was hit stays where it was");

        GoOn(3_000);
        Assert.That(hits, Is.GreaterThan(1_000));

        void GoOn(int events)
        {
            if (!stepping)
                sim.Run(Seconds.Span(events));
            else
                for (int i = 0; i < events; i++)
                    sim.Step();
        }
    }

    /// <summary>One event a second, counted.</summary>
    private sealed class EverySecond : IClockDraws
    {
        public Sim Sim { get; } = new(Seconds.Start);

        public int Count { get; private set; }

        public EverySecond(Action<EverySecond> onEvent) => new SuperposedClock(Sim, 1, 1, this, (_, group) =>
        {
            Count++;
            onEvent(this);
            return group;
        }).SetRate(0, 1);

        public double NextExponential() => 1;

        public double NextUniform() => 0;
    }

    [Test]
    public void RunUntil_StopsAClockThatIsAlone_BeforeItsEventOfThatInstant()
    {
        var clock = new EverySecond(_ => { });
        clock.Sim.Run(Seconds.At(10));
        Assert.That((clock.Sim.Now, clock.Sim.Peek(), clock.Count), Is.EqualTo((Seconds.At(10), Seconds.At(10), 9)));
        clock.Sim.Run(Seconds.At(10.5));
        Assert.That((clock.Sim.Now, clock.Sim.Peek(), clock.Count), Is.EqualTo((Seconds.At(10.5), Seconds.At(11), 10)));
    }

    [Test]
    public void StopAsync_StopsAClockThatIsAlone_AfterThePresentEvent()
    {
        var clock = new EverySecond(clock =>
        {
            if (clock.Count % 5 == 0)
                clock.Sim.StopAsync();
        });
        clock.Sim.Run();
        Assert.That((clock.Sim.Now, clock.Count), Is.EqualTo((Seconds.At(5), 5)));
        clock.Sim.Run();
        Assert.That((clock.Sim.Now, clock.Count), Is.EqualTo((Seconds.At(10), 10)));
    }

    [Test]
    public void RunToAnEvent_StopsAClockThatIsAlone()
    {
        Event enough = null!;
        var clock = new EverySecond(clock =>
        {
            if (clock.Count == 100)
                enough.Succeed("a hundred");
        });
        enough = new Event(clock.Sim);
        Assert.That((clock.Sim.Run(enough), clock.Count), Is.EqualTo(("a hundred", 100)));
        Assert.That(clock.Sim.Peek(), Is.EqualTo(Seconds.At(101)));
    }
}
