using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class ProcessTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    private IEnumerable<Event> Wait(double seconds)
    {
        yield return _sim.Timeout(Seconds.Span(seconds));
    }

    [Test]
    public void AProcess_IsAlive_UntilItEnds()
    {
        Process process = _sim.Process(Wait(3));
        _sim.Run(Seconds.Span(1));
        Assert.That(process.IsAlive, Is.True);
        _sim.Run(Seconds.Span(3));
        Assert.That((process.IsAlive, process.IsProcessed, process.IsOk), Is.EqualTo((false, true, true)));
        Assert.That(_sim.ProcessedEvents, Is.EqualTo(3), "start, timeout, end");
    }

    [Test]
    public void Target_IsTheEventWaitedFor()
    {
        Event timeout = _sim.Timeout(Seconds.Span(5));
        IEnumerable<Event> Hold()
        {
            yield return timeout;
        }
        Process process = _sim.Process(Hold());
        Assert.That(process.Target, Is.Null);
        _sim.Run(Seconds.Span(1));
        Assert.That(process.Target, Is.SameAs(timeout));
        _sim.Run();
        Assert.That(process.Target, Is.Null);
    }

    [Test]
    public void AProcess_CanWaitForAnother_AndReadItsResult()
    {
        IEnumerable<Event> Child()
        {
            yield return _sim.Delay(Seconds.Span(5));
            _sim.ActiveProcess!.Succeed("done");
        }
        object? result = null;
        IEnumerable<Event> Parent()
        {
            Process child = _sim.Process(Child());
            yield return child;
            result = child.Value;
        }
        _sim.Process(Parent());
        _sim.Run();
        Assert.That((result, _sim.Clock()), Is.EqualTo(("done", 5.0)));
    }

    [Test]
    public void WithoutSucceed_TheResultIsNull_NotTheLastValueSeen()
    {
        IEnumerable<Event> Body()
        {
            yield return new SiteSim.Kernel.Timeout(_sim, Seconds.Span(1), "value of the timeout");
        }
        Process process = _sim.Process(Body());
        _sim.Run();
        Assert.That(process.Value, Is.Null);
    }

    [Test]
    public void YieldingAProcessedEvent_GoesOnAtOnce()
    {
        double resumed = -1;
        long events = -1;
        IEnumerable<Event> Body(Event old)
        {
            yield return _sim.Delay(Seconds.Span(2));
            events = _sim.ProcessedEvents;
            yield return old;
            resumed = _sim.Clock();
            events = _sim.ProcessedEvents - events;
        }
        _sim.Process(Body(_sim.Timeout(Seconds.Span(1))));
        _sim.Run();
        Assert.That((resumed, events), Is.EqualTo((2.0, 0L)));
    }

    [Test]
    public void EndingItselfInMidBody_ClosesTheProcess()
    {
        bool wentOn = false;
        bool closed = false;
        IEnumerable<Event> Body()
        {
            try
            {
                _sim.ActiveProcess!.Succeed("early");
                yield return _sim.Delay(Seconds.Span(1));
                wentOn = true;
            }
            finally
            {
                closed = true;
            }
        }
        Process process = _sim.Process(Body());
        _sim.Process(Wait(7));
        _sim.Run();
        Assert.That((wentOn, closed, process.Value, process.IsProcessed), Is.EqualTo((false, true, "early", true)));
    }

    [Test]
    public void EndingItself_ThenRunningOut_Counts_Once()
    {
        IEnumerable<Event> Body()
        {
            yield return _sim.Delay(Seconds.Span(1));
            _sim.ActiveProcess!.Succeed(7);
        }
        Process process = _sim.Process(Body());
        _sim.Run();
        Assert.That((process.Value, _sim.ProcessedEvents), Is.EqualTo((7, 3L)));
    }

    [Test]
    public void AFailedEvent_MustBeHandledBeforeTheNextYield()
    {
        var failing = new Event(_sim);
        IEnumerable<Event> Careless()
        {
            yield return failing;
            yield return _sim.Timeout(Seconds.Span(1));
        }
        Process careless = _sim.Process(Careless());
        failing.Fail("spam");
        Assert.That(() => _sim.Run(), Throws.InstanceOf<InvalidOperationException>().With.Message.Contains("Careless did not handle the fault it was given: spam"));
        Assert.That((careless.IsAlive, careless.IsOk), Is.EqualTo((false, false)), "it is over, not stuck as active");
        Assert.That(_sim.ActiveProcess, Is.Null);
    }

    [Test]
    public void AfterAnUnhandledFault_TheRunCanGoOnWithTheOthers()
    {
        IEnumerable<Event> Failing()
        {
            yield return _sim.Timeout(Seconds.Span(10));
            _sim.ActiveProcess!.Fail();
        }
        Process failing = _sim.Process(Failing());
        IEnumerable<Event> Careless()
        {
            yield return failing;
            yield return _sim.Timeout(Seconds.Span(5));
            Assert.Fail("must not go on");
        }
        IEnumerable<Event> Careful()
        {
            yield return failing;
            Assert.That(_sim.ActiveProcess!.HandleFault(), Is.True);
            Assert.That(_sim.ActiveProcess.HandleFault(), Is.False);
            yield return _sim.Timeout(Seconds.Span(5));
            _sim.ActiveProcess.Succeed(42);
        }
        Process careful = _sim.Process(Careful());
        _sim.Process(Careless());
        Assert.That(() => _sim.Run(), Throws.InstanceOf<SimulationException>());
        _sim.Run();
        Assert.That((careful.Value, _sim.Clock()), Is.EqualTo((42, 15.0)));
    }

    [Test]
    public void EndingWithoutHandlingAFault_FailsTheProcess()
    {
        var failing = new Event(_sim);
        IEnumerable<Event> Body()
        {
            yield return failing;
        }
        Process process = _sim.Process(Body());
        process.AddCallback(_ => { });
        failing.Fail("cause");
        _sim.Run();
        Assert.That((process.IsOk, process.Value), Is.EqualTo((false, (object)"cause")));
    }

    [Test]
    public void AHandledFault_DoesNotComeBack_WithAnEventThatIsOver()
    {
        // Sim# re-delivers the old fault here.
        Event over = _sim.Timeout(Seconds.Span(1));
        var failing = new Event(_sim);
        var faults = new List<bool>();
        IEnumerable<Event> Body()
        {
            yield return failing;
            faults.Add(_sim.ActiveProcess!.HandleFault());
            yield return over;
            faults.Add(_sim.ActiveProcess.HandleFault());
        }
        _sim.Process(Body());
        _sim.Timeout(Seconds.Span(2)).AddCallback(_ => failing.Fail());
        _sim.Run();
        Assert.That(faults, Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void YieldingNull_SaysWhoDidIt()
    {
        IEnumerable<Event> Body()
        {
            yield return null!;
        }
        _sim.Process(Body());
        Assert.That(() => _sim.Run(), Throws.InstanceOf<SimulationException>().With.Message.Contains("Body yielded null"));
    }
}
