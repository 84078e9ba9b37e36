using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>Nothing fails in silence.</summary>
public sealed class FailureTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear()
    {
        _sim = new Sim(Seconds.Start);
        _sim.Describe("seed 17, replication 3");
    }

    private SimulationException Crash() => Assert.Throws<SimulationException>(() => _sim.Run())!;

    [Test]
    public void AFailureNobodyHandles_EndsTheRun_WithTimeDescriptionAndLastEvents()
    {
        IEnumerable<Event> Worker()
        {
            yield return _sim.Timeout(Seconds.Span(90));
            _sim.ActiveProcess!.Fail("out of memory");
        }
        _sim.Process(Worker());
        SimulationException crash = Crash();
        Assert.That(crash.Time, Is.EqualTo(Seconds.At(90)));
        Assert.That(crash.Message, Is.EqualTo(
            "At 2026-01-01T00:01:30Z (seed 17, replication 3): Nobody handled the failure of process Worker: out of memory.\n" +
            "Last events: 2026-01-01T00:00:00Z process Worker; 2026-01-01T00:01:30Z Timeout; 2026-01-01T00:01:30Z process Worker."));
    }

    [Test]
    public void AnExceptionInAProcess_IsWrapped_AndTheProcessIsOver()
    {
        IEnumerable<Event> Buggy()
        {
            yield return _sim.Delay(Seconds.Span(1));
            throw new NotSupportedException("no such tariff");
        }
        Process buggy = _sim.Process(Buggy());
        SimulationException crash = Crash();
        Assert.That(crash.InnerException, Is.InstanceOf<NotSupportedException>());
        Assert.That(crash.Message, Does.Contain("process Buggy threw NotSupportedException: no such tariff"));
        Assert.That((buggy.IsAlive, buggy.IsOk, buggy.Value), Is.EqualTo((false, false, (object)crash.InnerException!)));
        Assert.That(_sim.ActiveProcess, Is.Null);
    }

    [Test]
    public void WhoWaitedForAProcessThatThrew_LearnsOfIt_IfTheRunGoesOn()
    {
        IEnumerable<Event> Buggy()
        {
            yield return _sim.Delay(Seconds.Span(1));
            throw new NotSupportedException();
        }
        Process buggy = _sim.Process(Buggy());
        IEnumerable<Event> Parent()
        {
            yield return buggy;
            _sim.ActiveProcess!.Succeed(_sim.ActiveProcess.HandleFault());
        }
        Process parent = _sim.Process(Parent());
        Crash();
        _sim.Run();
        Assert.That(parent.Value, Is.True);
    }

    [Test]
    public void AProcessThatDidNotHandleItsFault_GivesBackWhatItHeld()
    {
        var resource = new Resource(_sim);
        var failing = new Event(_sim);
        IEnumerable<Event> Careless()
        {
            using Request request = resource.Request();
            yield return request;
            yield return failing;
            yield return _sim.Delay(Seconds.Span(1));
        }
        _sim.Process(Careless());
        _sim.Timeout(Seconds.Span(1)).AddCallback(_ => failing.Fail());
        Crash();
        Assert.That(resource.InUse, Is.Zero);
    }

    [Test]
    public void AFailureNobodyWaitsFor_InRunToThatEvent_Throws()
    {
        var e = new Event(_sim);
        e.Fail("cause");
        Assert.That(() => _sim.Run(e), Throws.InstanceOf<SimulationException>().With.Message.Contains("failure of Event: cause"));
    }

    [Test]
    public void ACallbackThatThrows_IsWrapped()
    {
        _sim.Timeout(Seconds.Span(1)).AddCallback(_ => throw new FormatException("bad"));
        Assert.That(Crash().Message, Does.Contain("A callback threw FormatException: bad"));
    }

    [Test]
    public void LastEvents_AreTheLastSixteen_OldestFirst()
    {
        for (int i = 1; i <= 40; i++)
            _sim.Timeout(Seconds.Span(i));
        _sim.Timeout(Seconds.Span(40.5)).AddCallback(_ => throw new FormatException());
        IReadOnlyList<string> last = Crash().LastEvents;
        Assert.That(last, Has.Count.EqualTo(16));
        Assert.That((last[0], last[15]), Is.EqualTo(("2026-01-01T00:00:26Z Timeout", "2026-01-01T00:00:40.5Z Timeout")));
    }
}
