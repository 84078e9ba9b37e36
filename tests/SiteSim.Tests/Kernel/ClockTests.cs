using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class ClockTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    [Test]
    public void ANewSimulation_StandsAtItsStart_WithNothingToDo()
    {
        Assert.That(_sim.Now, Is.EqualTo(Seconds.Start));
        Assert.That(_sim.Now.Kind, Is.EqualTo(DateTimeKind.Utc));
        Assert.That(_sim.StartDate, Is.EqualTo(Seconds.Start));
        Assert.That(_sim.Peek(), Is.EqualTo(DateTime.MaxValue));
        Assert.That(_sim.ProcessedEvents, Is.Zero);
        Assert.That(new Sim().Now, Is.EqualTo(DateTime.UnixEpoch));
    }

    [TestCase(DateTimeKind.Local)]
    [TestCase(DateTimeKind.Unspecified)]
    public void AStartThatIsNotUtc_IsRefused(DateTimeKind kind) =>
        Assert.That(() => new Sim(new DateTime(2026, 1, 1, 0, 0, 0, kind)), Throws.ArgumentException.With.Message.Contains("UTC"));

    [Test]
    public void RunUntil_StopsBeforeTheEventsOfThatInstant_AndGoesOnWhereItStopped()
    {
        Event[] events = [.. new[] { 5, 10, 15, 20 }.Select(s => _sim.Timeout(Seconds.Span(s)))];

        _sim.Run(Seconds.Span(10));
        Assert.That((_sim.Now, _sim.Peek()), Is.EqualTo((Seconds.At(10), Seconds.At(10))));
        Assert.That(events.Select(e => e.IsProcessed), Is.EqualTo(new[] { true, false, false, false }));

        _sim.Run(Seconds.At(16));
        Assert.That((_sim.Now, _sim.Peek()), Is.EqualTo((Seconds.At(16), Seconds.At(20))));
        Assert.That(events.Select(e => e.IsProcessed), Is.EqualTo(new[] { true, true, true, false }));

        _sim.Run();
        Assert.That((_sim.Now, _sim.Peek()), Is.EqualTo((Seconds.At(20), DateTime.MaxValue)));
        Assert.That(_sim.ProcessedEvents, Is.EqualTo(4), "the end of a run is not an event");
    }

    [Test]
    public void RunUntil_NegativePrioritiesOfThatInstantStillRun()
    {
        Event before = new SiteSim.Kernel.Timeout(_sim, Seconds.Span(10), priority: -1);
        Event after = new SiteSim.Kernel.Timeout(_sim, Seconds.Span(10), priority: 0);
        _sim.Run(Seconds.Span(10));
        Assert.That((before.IsProcessed, after.IsProcessed), Is.EqualTo((true, false)));
    }

    [Test]
    public void RunUntil_WithNothingToDo_SetsTheClock()
    {
        _sim.Run(Seconds.At(59));
        Assert.That(_sim.Now, Is.EqualTo(Seconds.At(59)));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void RunUntil_NotInTheFuture_Throws(double seconds) =>
        Assert.That(() => _sim.Run(Seconds.At(seconds)), Throws.InvalidOperationException.With.Message.Contains("after now, 2026-01-01T00:00:00Z"));

    [Test]
    public void RunUntil_SchedulingBetweenTwoRuns_BeforeWhatWasSeen_KeepsTheOrder()
    {
        var order = new List<double>();
        void Note(Event e) => order.Add(_sim.Clock());
        _sim.Timeout(Seconds.Span(1000)).AddCallback(Note);
        _sim.Run(Seconds.Span(10));
        _sim.Peek();
        foreach (double s in new[] { 500, 5, 700, 1.5 })
            _sim.Timeout(Seconds.Span(s)).AddCallback(Note);
        _sim.Run();
        Assert.That(order, Is.EqualTo(new[] { 11.5, 15, 510, 710, 1000 }));
    }

    [Test]
    public void RunToAnEvent_ReturnsItsValue_AtOnceIfItIsOver()
    {
        var timeout = new SiteSim.Kernel.Timeout(_sim, Seconds.Span(1), "spam");
        Assert.That(_sim.Run(timeout), Is.EqualTo("spam"));
        Assert.That(_sim.Clock(), Is.EqualTo(1));
        Assert.That(_sim.Run(timeout), Is.EqualTo("spam"));
        Assert.That(_sim.Clock(), Is.EqualTo(1));
    }

    [Test]
    public void RunToAnEvent_TellsEveryoneWhoWaited_EvenThoseWhoCameLater()
    {
        // Sim# stops by an exception out of the callbacks and loses those that were added after Run began.
        var stop = new Event(_sim);
        bool told = false;
        _sim.Timeout(Seconds.Span(1)).AddCallback(_ => stop.AddCallback(_ => told = true));
        _sim.Timeout(Seconds.Span(2)).AddCallback(_ => stop.Succeed());
        _sim.Run(stop);
        Assert.That(told, Is.True);
    }

    [Test]
    public void RunToAnEvent_ThatNeverOccurs_Throws()
    {
        _sim.Timeout(Seconds.Span(3));
        Assert.That(() => _sim.Run(new Event(_sim)), Throws.InvalidOperationException.With.Message.Contains("Nothing is left to do at 2026-01-01T00:00:03Z"));
    }

    [Test]
    public void Step_ProcessesOneEvent()
    {
        _sim.Timeout(Seconds.Span(1));
        _sim.Timeout(Seconds.Span(2));
        _sim.Step();
        Assert.That((_sim.Clock(), _sim.ProcessedEvents), Is.EqualTo((1.0, 1L)));
    }

    [Test]
    public void Step_WithNothingToDo_SaysSo() =>
        Assert.That(_sim.Step, Throws.InvalidOperationException.With.Message.Contains("no event"));

    [Test]
    public void StopAsync_EndsTheRunAfterThePresentEvent_AndLeavesNothingBehind()
    {
        _sim.Timeout(Seconds.Span(1)).AddCallback(_ => _sim.StopAsync());
        _sim.Timeout(Seconds.Span(2));
        _sim.Run(Seconds.Span(100));
        Assert.That(_sim.Clock(), Is.EqualTo(1));
        _sim.Timeout(Seconds.Span(500));
        _sim.Run();
        Assert.That((_sim.Clock(), _sim.ProcessedEvents), Is.EqualTo((501.0, 3L)), "the end at 100 s must not linger in the queue");
    }

    [Test]
    public void Run_WithinARun_Throws()
    {
        _sim.Timeout(Seconds.Span(1)).AddCallback(_ => _sim.Run());
        Assert.That(() => _sim.Run(), Throws.InstanceOf<SimulationException>().With.Message.Contains("running already"));
    }

    [Test]
    public void TwoSimulations_OnTwoThreads_AgreeWithOne()
    {
        string[] traces = new string[4];
        Parallel.For(0, traces.Length, i => traces[i] = Trace());
        Assert.That(traces, Is.All.EqualTo(Trace()));
    }

    private static string Trace()
    {
        var random = new TestRandom(7);
        var sim = new Sim(Seconds.Start);
        var trace = new System.Text.StringBuilder();
        IEnumerable<Event> Wander(int id)
        {
            while (true)
            {
                yield return sim.Delay(Seconds.Span(random.Next(5)), random.Next(5));
                trace.Append(id).Append('@').Append(sim.Now.Ticks).Append(' ');
            }
        }
        for (int id = 0; id < 20; id++)
            sim.Process(Wander(id));
        sim.Run(Seconds.Span(60));
        return trace.ToString();
    }
}
