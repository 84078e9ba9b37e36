using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>(time, priority ascending, order of scheduling).</summary>
[Category("Isa")]
public sealed class OrderTests
{
    [Test]
    public void Phases_RunInTheOrderOfTheirNames() => Assert.That(
        new[] { Phase.Signals, Phase.Limits, Phase.Dispatch, Phase.Settle, Phase.Observe },
        Is.EqualTo(new[] { 0, 1, 2, 3, 4 }));

    [Test]
    public void AtOneInstant_SmallerPriorityFirst_ThenFirstComeFirstServed()
    {
        var sim = new Sim(Seconds.Start);
        var order = new List<string>();
        foreach ((string name, int priority) in new[] { ("e1", 4), ("z1", 0), ("n", -7), ("e2", 4), ("far", 99), ("z2", 0), ("d", 2) })
            new SiteSim.Kernel.Timeout(sim, Seconds.Span(1), priority: priority).AddCallback(_ => order.Add(name));
        sim.Run();
        Assert.That(order, Is.EqualTo(new[] { "n", "z1", "z2", "d", "e1", "e2", "far" }));
    }

    [Test]
    public void ZeroDelaysAndTriggeredEvents_QueueUpBehindWhatIsAlreadyDue()
    {
        var sim = new Sim(Seconds.Start);
        var order = new List<string>();
        var triggered = new Event(sim);
        triggered.AddCallback(_ => order.Add("triggered"));
        sim.Timeout(Seconds.Span(1)).AddCallback(_ =>
        {
            order.Add("first");
            sim.Timeout(TimeSpan.Zero).AddCallback(_ => order.Add("zero delay"));
            triggered.Succeed();
            sim.Timeout(TimeSpan.Zero, -1).AddCallback(_ => order.Add("urgent"));
        });
        sim.Timeout(Seconds.Span(1)).AddCallback(_ => order.Add("second"));
        sim.Run();
        Assert.That(order, Is.EqualTo(new[] { "first", "urgent", "second", "zero delay", "triggered" }));
    }

    [Test]
    public void APhaseReachedLater_CanStillSendWorkToAnEarlierOne_WhichRunsNext()
    {
        var sim = new Sim(Seconds.Start);
        var order = new List<string>();
        void At(int phase, string name, Action? then = null) => sim.Timeout(TimeSpan.Zero, phase).AddCallback(_ =>
        {
            order.Add(name);
            then?.Invoke();
        });
        At(Phase.Observe, "observe");
        At(Phase.Dispatch, "dispatch", () => At(Phase.Signals, "late signal"));
        At(Phase.Settle, "settle");
        At(Phase.Signals, "signal");
        sim.Run();
        Assert.That(order, Is.EqualTo(new[] { "signal", "dispatch", "late signal", "settle", "observe" }));
    }

    [Test]
    public void Processes_StartInTheOrderOfPriority()
    {
        var sim = new Sim(Seconds.Start);
        var order = new List<int>();
        IEnumerable<Event> Note(int priority)
        {
            order.Add(priority);
            yield break;
        }
        for (int priority = 5; priority >= -5; priority--)
            sim.Process(Note(priority), priority);
        Assert.That(order, Is.Empty, "a start is an event itself");
        sim.Run();
        Assert.That(order, Is.EqualTo(Enumerable.Range(-5, 11)));
    }

    [TestCase(40_000)]
    [TestCase(-40_000)]
    public void APriorityOutsideSixteenBits_IsRefused(int priority)
    {
        var sim = new Sim(Seconds.Start);
        Assert.That(() => sim.Timeout(TimeSpan.Zero, priority), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("-32768..32767"));
    }

    /// <summary>The whole agenda against sorting by (time, priority, order of scheduling), with events that schedule others as they occur.</summary>
    [Test]
    public void AnyMixOfDelaysAndPriorities_RunsInTheOrderOfTheKey([Values(1, 2, 3, 4, 5, 6)] int seed)
    {
        var random = new TestRandom((ulong)seed);
        var sim = new Sim(Seconds.Start);
        var pending = new SortedSet<(long Time, int Priority, int Number)>();
        int scheduled = 0;
        int[] priorities = [-3, 0, 0, 0, 1, 2, 3, 4, 7];
        long[] delays = [0, 0, 0, 1, 1, 2, 3_000_000_000, 17, 1L << 40];
        void Schedule()
        {
            var key = (sim.Now.Ticks + delays[random.Next(delays.Length)], priorities[random.Next(priorities.Length)], scheduled++);
            pending.Add(key);
            sim.Timeout(new TimeSpan(key.Item1 - sim.Now.Ticks), key.Item2).AddCallback(_ =>
            {
                Assert.That(key, Is.EqualTo(pending.Min));
                Assert.That(sim.Now.Ticks, Is.EqualTo(key.Item1));
                pending.Remove(key);
                for (int children = random.Next(3); children > 0 && scheduled < 20_000; children--)
                    Schedule();
            });
        }
        while (scheduled < 20_000)
        {
            for (int i = random.Next(200); i >= 0; i--)
                Schedule();
            sim.Run();
        }
        Assert.That(pending, Is.Empty);
    }
}
