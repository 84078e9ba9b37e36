using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class EventTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    [Test]
    public void AnEvent_IsAlive_ThenTriggered_ThenProcessed()
    {
        var e = new Event(_sim);
        Assert.That((e.IsAlive, e.IsTriggered, e.IsProcessed, e.IsOk), Is.EqualTo((true, false, false, false)));
        e.Succeed(42);
        Assert.That((e.IsAlive, e.IsTriggered, e.IsProcessed, e.IsOk), Is.EqualTo((false, true, false, true)));
        _sim.Run();
        Assert.That((e.IsAlive, e.IsTriggered, e.IsProcessed, e.Value), Is.EqualTo((false, true, true, 42)));
    }

    [Test]
    public void AnEvent_OccursOnce()
    {
        var e = new Event(_sim);
        e.Succeed("first");
        Assert.That(() => e.Succeed(), Throws.InvalidOperationException.With.Message.Contains("first"));
        Assert.That(() => e.Fail(), Throws.InvalidOperationException);
        Assert.That(() => e.Trigger(new Event(_sim)), Throws.InvalidOperationException);
    }

    [Test]
    public void APendingTimeout_IsTriggeredAlready()
    {
        Event timeout = _sim.Timeout(Seconds.Span(1));
        Assert.That((timeout.IsTriggered, timeout.IsOk, timeout.IsProcessed), Is.EqualTo((true, true, false)));
        Assert.That(() => timeout.Succeed(), Throws.InvalidOperationException);
    }

    [Test]
    public void ATimeout_CarriesItsValue_AndMayFail()
    {
        var timeout = new SiteSim.Kernel.Timeout(_sim, Seconds.Span(1), "late", isOk: false);
        (bool IsOk, object? Value) seen = default;
        timeout.AddCallback(e => seen = (e.IsOk, e.Value));
        _sim.Run();
        Assert.That(seen, Is.EqualTo((false, (object)"late")));
    }

    [Test]
    public void Trigger_TakesTheOutcomeOfAnother()
    {
        var first = new Event(_sim);
        var second = new Event(_sim);
        first.AddCallback(e => second.Trigger(e));
        second.AddCallback(_ => { });
        first.Fail("cause");
        _sim.Run();
        Assert.That((second.IsOk, second.Value), Is.EqualTo((false, (object)"cause")));
    }

    [Test]
    public void Callbacks_RunInTheOrderOfAdding_WithoutThoseRemoved()
    {
        var e = new Event(_sim);
        string order = "";
        void B(Event _) => order += "b";
        e.AddCallback(_ => order += "a");
        e.AddCallback(B);
        e.AddCallback(_ => order += "c");
        e.RemoveCallback(B);
        e.RemoveCallback(_ => order += "never added");
        e.Succeed();
        _sim.Run();
        Assert.That(order, Is.EqualTo("ac"));
    }

    [Test]
    public void Callbacks_OfAProcessedEvent_ComeTooLate()
    {
        Event e = _sim.Timeout(Seconds.Span(1));
        _sim.Run();
        Assert.That(() => e.AddCallback(_ => { }), Throws.InvalidOperationException.With.Message.Contains("processed"));
        Assert.That(() => e.RemoveCallback(_ => { }), Throws.InvalidOperationException);
    }

    [Test]
    public void ANegativeDelay_Throws() => Assert.That(
        () => _sim.Timeout(Seconds.Span(-1)),
        Throws.InstanceOf<ArgumentException>().With.Message.Contains("-00:00:01"));

    [Test]
    public void ADelayBeyondTheYear9999_Throws_NamingIt() => Assert.That(
        () => _sim.Timeout(TimeSpan.FromDays(365.25 * 8000)),
        Throws.InstanceOf<ArgumentException>().With.Message.Contains("2922000.00:00:00").And.Message.Contains("9999"));
}
