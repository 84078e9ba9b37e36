using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class InterruptTests
{
    private Sim _sim = null!;
    private List<string> _log = null!;

    [SetUp]
    public void StartAtNewYear()
    {
        _sim = new Sim(Seconds.Start);
        _log = [];
    }

    private void Log(string what) => _log.Add($"{_sim.Clock()}:{what}");

    private void At(double seconds, Action action) => _sim.Timeout(Seconds.Span(seconds)).AddCallback(_ => action());

    /// <summary>Waits again and again for 10 s, noting how each wait ended.</summary>
    private IEnumerable<Event> Sleeper(bool byDelay)
    {
        while (_sim.Clock() < 30)
        {
            yield return byDelay ? _sim.Delay(Seconds.Span(10)) : _sim.Timeout(Seconds.Span(10));
            Log(_sim.ActiveProcess!.HandleFault() ? $"interrupted by {_sim.ActiveProcess.Value}" : "slept");
        }
    }

    [Test]
    public void AnInterrupt_BreaksOffTheWait_AndTheOldWaitDoesNotComeBack([Values] bool byDelay)
    {
        Process sleeper = _sim.Process(Sleeper(byDelay));
        At(14, () => sleeper.Interrupt("noise"));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "10:slept", "14:interrupted by noise", "24:slept", "34:slept" }));
    }

    [Test]
    public void SeveralInterrupts_ArriveByPriority_ThenInTheOrderOfCalls([Values] bool byDelay)
    {
        Process sleeper = _sim.Process(Sleeper(byDelay));
        At(14, () =>
        {
            sleeper.Interrupt("second", Phase.Limits);
            sleeper.Interrupt("third", Phase.Limits);
            sleeper.Interrupt("first");
        });
        _sim.Run(Seconds.Span(25));
        Assert.That(_log, Is.EqualTo(new[]
        {
            "10:slept", "14:interrupted by first", "14:interrupted by second", "14:interrupted by third", "24:slept",
        }));
    }

    [Test]
    public void AnInterruptedTimeout_StaysAnEvent_AnInterruptedDelayLeavesNothing([Values] bool byDelay)
    {
        IEnumerable<Event> Victim()
        {
            yield return byDelay ? _sim.Delay(Seconds.Span(100)) : _sim.Timeout(Seconds.Span(100));
            _sim.ActiveProcess!.HandleFault();
        }
        Process victim = _sim.Process(Victim());
        At(1, () => victim.Interrupt());
        _sim.Run(Seconds.Span(2));
        Assert.That(_sim.Peek(), Is.EqualTo(byDelay ? DateTime.MaxValue : Seconds.At(100)));
        _sim.Run();
        Assert.That((_sim.Clock(), _sim.ProcessedEvents), Is.EqualTo(byDelay ? (2.0, 4L) : (100.0, 5L)));
    }

    [Test]
    public void APeekPastACancelledDelay_DoesNotDisturbWhatIsScheduledBeforeIt()
    {
        Process victim = _sim.Process(Sleeper(byDelay: true));
        for (int i = 1; i <= 100; i++)
            At(1000 + i, () => { });
        At(1, () => victim.Interrupt());
        _sim.Run(Seconds.Span(0.5));
        _sim.Process(Sleeper(byDelay: true));
        _sim.Run(Seconds.At(1.5));
        for (int i = 0; i < 3; i++)
            _sim.Peek();
        At(0.25, () => Log("early"));
        _sim.Run(Seconds.At(15));
        Assert.That(_log, Is.EqualTo(new[] { "1:interrupted by ", "1.75:early", "10.5:slept", "11:slept" }));
    }

    [Test]
    public void AZeroDelay_CanBeInterruptedToo()
    {
        IEnumerable<Event> Victim()
        {
            yield return _sim.Delay(Seconds.Span(1));
            yield return _sim.Delay(TimeSpan.Zero, Phase.Observe);
            Log(_sim.ActiveProcess!.HandleFault() ? "interrupted" : "not");
            yield return _sim.Delay(Seconds.Span(1));
            Log(_sim.ActiveProcess.HandleFault() ? "interrupted" : "not");
        }
        Process victim = _sim.Process(Victim());
        _sim.Timeout(Seconds.Span(1), Phase.Settle).AddCallback(_ => victim.Interrupt());
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "1:interrupted", "2:not" }));
    }

    [Test]
    public void AnInterruptedJoin_LeavesTheOtherAlone_AndCanBeTakenUpAgain([Values] bool rejoin)
    {
        Process child = _sim.Process(Sleeper(byDelay: true));
        IEnumerable<Event> Parent()
        {
            yield return child;
            Log(_sim.ActiveProcess!.HandleFault() ? "interrupted" : "joined");
            yield return rejoin ? child : _sim.Timeout(Seconds.Span(50));
            Log("went on");
        }
        Process parent = _sim.Process(Parent());
        At(1, () => parent.Interrupt());
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "1:interrupted", "10:slept", "20:slept", "30:slept", rejoin ? "30:went on" : "51:went on" }));
    }

    [Test]
    public void TheVictimOfAnEventBeingProcessed_IsNotToldAnyMore()
    {
        // Sim# throws "already processed" out of Interrupt.
        Event shared = _sim.Timeout(Seconds.Span(1));
        IEnumerable<Event> Body(string name, Func<Process?> victim)
        {
            yield return shared;
            Log($"{name} {(_sim.ActiveProcess!.HandleFault() ? "interrupted" : "told")}");
            victim()?.Interrupt();
        }
        Process? second = null;
        _sim.Process(Body("first", () => second));
        second = _sim.Process(Body("second", () => null));
        _sim.Process(Body("third", () => null));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "1:first told", "1:third told", "1:second interrupted" }));
    }

    [Test]
    public void BeforeItsFirstStep_AnInterruptReplacesTheStart()
    {
        // As in Sim#, whose process then takes its first step with the fault pending.
        IEnumerable<Event> Body()
        {
            Log(_sim.ActiveProcess!.HandleFault() ? "started interrupted" : "started");
            yield return _sim.Delay(Seconds.Span(1));
            Log("went on");
        }
        _sim.Process(Body()).Interrupt();
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:started interrupted", "1:went on" }));
    }

    [Test]
    public void AProcess_CannotInterruptItself()
    {
        IEnumerable<Event> Body()
        {
            yield return _sim.Delay(Seconds.Span(1));
            Assert.That(() => _sim.ActiveProcess!.Interrupt(), Throws.InvalidOperationException.With.Message.EqualTo("Body cannot interrupt itself."));
        }
        _sim.Process(Body());
        _sim.Run();
    }

    [Test]
    public void AnEndedProcess_CannotBeInterrupted_AndAPendingInterruptIsLost()
    {
        IEnumerable<Event> Body()
        {
            yield return _sim.Delay(Seconds.Span(1));
            _sim.ActiveProcess!.HandleFault();
        }
        Process process = _sim.Process(Body());
        At(0.5, () =>
        {
            process.Interrupt("first");
            process.Interrupt("lost");
        });
        _sim.Run();
        Assert.That(process.IsOk, Is.True);
        Assert.That(() => process.Interrupt(), Throws.InvalidOperationException.With.Message.EqualTo("Body has ended and cannot be interrupted."));
    }
}
