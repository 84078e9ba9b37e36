using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class DelayTests
{
    private const string Misuse = "A Delay must be yielded at once";

    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    private void Run(Func<IEnumerable<Event>> body)
    {
        _sim.Process(body());
        _sim.Run();
    }

    [Test]
    public void Delay_GoesOnAfterTheSpan_InThePhase()
    {
        var log = new List<string>();
        IEnumerable<Event> Body(string name, int phase)
        {
            yield return _sim.Delay(Seconds.Span(3), phase);
            log.Add($"{_sim.Clock()}:{name}");
        }
        _sim.Process(Body("settle", Phase.Settle));
        _sim.Process(Body("signal", Phase.Signals));
        _sim.Process(Body("limits", Phase.Limits));
        _sim.Run();
        Assert.That(log, Is.EqualTo(new[] { "3:signal", "3:limits", "3:settle" }));
    }

    [Test]
    public void Delay_AndTimeout_GiveTheSameRun([Values] bool byDelay)
    {
        // Hand count: at every second from 0 to 3 each of two walkers notes itself; ties go to the one that scheduled first.
        string log = "";
        IEnumerable<Event> Walker(string name, double seconds)
        {
            while (true)
            {
                log += name;
                yield return byDelay ? _sim.Delay(Seconds.Span(seconds)) : _sim.Timeout(Seconds.Span(seconds));
            }
        }
        _sim.Process(Walker("a", 2));
        _sim.Process(Walker("b", 1));
        _sim.Run(Seconds.Span(4.5));
        // 0: a b; 1: b; 2: a (scheduled at 0) b (at 1); 3: b; 4: a b.
        Assert.That(log, Is.EqualTo("abbabbab"));
        Assert.That(_sim.ProcessedEvents, Is.EqualTo(8));
    }

    [Test]
    public void Delay_StoredAndYieldedLater_Throws()
    {
        IEnumerable<Event> Body()
        {
            Event later = _sim.Delay(Seconds.Span(1));
            yield return _sim.Timeout(Seconds.Span(1));
            yield return later;
        }
        Assert.That(() => Run(Body), Throws.InstanceOf<SimulationException>().With.Message.Contains(Misuse));
    }

    [Test]
    public void Delay_AwaitedTwice_Throws()
    {
        IEnumerable<Event> Body()
        {
            Event twice = _sim.Delay(Seconds.Span(1));
            yield return twice;
            yield return twice;
        }
        Assert.That(() => Run(Body), Throws.InstanceOf<SimulationException>().With.Message.Contains(Misuse));
    }

    [Test]
    public void Delay_AskedForTwice_Throws()
    {
        IEnumerable<Event> Body()
        {
            _sim.Delay(Seconds.Span(1));
            yield return _sim.Delay(Seconds.Span(1));
        }
        Assert.That(() => Run(Body), Throws.InstanceOf<SimulationException>().With.Message.Contains(Misuse));
    }

    [Test]
    public void Delay_NotYieldedAtAll_Throws()
    {
        IEnumerable<Event> Body()
        {
            _sim.Delay(Seconds.Span(1));
            yield break;
        }
        Assert.That(() => Run(Body), Throws.InstanceOf<SimulationException>().With.Message.Contains(Misuse));
    }

    [Test]
    public void Delay_Combined_Throws([Values] bool either)
    {
        IEnumerable<Event> Body()
        {
            Event other = _sim.Timeout(Seconds.Span(1));
            yield return either ? _sim.Delay(Seconds.Span(1)) | other : other & _sim.Delay(Seconds.Span(1));
        }
        Assert.That(() => Run(Body), Throws.InstanceOf<SimulationException>().With.Message.Contains(Misuse));
    }

    [Test]
    public void TheToken_TakesNoCallbacksAndNoOutcome()
    {
        IEnumerable<Event> Body()
        {
            Event token = _sim.Delay(Seconds.Span(1));
            Assert.That(() => token.AddCallback(_ => { }), Throws.InvalidOperationException.With.Message.Contains(Misuse));
            Assert.That(() => token.Succeed(), Throws.InvalidOperationException);
            yield return token;
        }
        Run(Body);
        Assert.That(_sim.Clock(), Is.EqualTo(1));
    }

    [Test]
    public void Delay_OutsideAProcess_Throws() =>
        Assert.That(() => _sim.Delay(Seconds.Span(1)), Throws.InvalidOperationException.With.Message.Contains(Misuse));

    [Test]
    public void Delay_Negative_Throws()
    {
        IEnumerable<Event> Body()
        {
            yield return _sim.Delay(Seconds.Span(-2));
        }
        Assert.That(() => Run(Body), Throws.InstanceOf<SimulationException>().With.InnerException.InstanceOf<ArgumentException>().And.Message.Contains("-00:00:02"));
    }

    [Test]
    public void Delay_ByAProcessThatEndedItself_DoesNotTroubleOthers()
    {
        IEnumerable<Event> Ending()
        {
            _sim.ActiveProcess!.Succeed();
            yield return _sim.Delay(Seconds.Span(1));
        }
        IEnumerable<Event> Other()
        {
            yield return _sim.Delay(Seconds.Span(2));
        }
        _sim.Process(Ending());
        Run(Other);
        Assert.That(_sim.Clock(), Is.EqualTo(2));
    }
}
