using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class ConditionTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    private Event After(double seconds, object? value = null) => new SiteSim.Kernel.Timeout(_sim, Seconds.Span(seconds), value);

    private static object?[] Values(Condition condition) => [.. condition.Value.Values.Cast<object?>()];

    [Test]
    public void Operators_NestAsWritten()
    {
        Event a = After(0);
        Event b = After(1);
        Event c = After(2);
        foreach ((Condition condition, double expected) in new (Condition, double)[]
        {
            (a & b & c, 2), (a | b | c, 0), ((a & c) | b, 1), ((a | b) & c, 2), ((b | c) & (a | c), 1),
        })
        {
            condition.AddCallback(_ => Assert.That(_sim.Clock(), Is.EqualTo(expected)));
        }
        _sim.Run();
        Assert.That(_sim.ProcessedEvents, Is.EqualTo(3 + 11), "three timeouts, and every condition once: 2 + 2 + 2 + 2 + 3");
    }

    [Test]
    public void AllOf_HasTheValuesInTheOrderOfItsMembers_NotOfOccurrence()
    {
        Event[] events = [.. Enumerable.Range(0, 10).Select(i => After(9 - i, i))];
        var all = new AllOf(_sim, events);
        _sim.Run(all);
        Assert.That(Values(all), Is.EqualTo(Enumerable.Range(0, 10)));
        Assert.That(all.Value[events[3]], Is.EqualTo(3));
        Assert.That(_sim.Clock(), Is.EqualTo(9));
    }

    [Test]
    public void AnyOf_HasOnlyTheMembersThatHadOccurred_NestedOnesInPlace()
    {
        Condition any = (After(1, "a") & After(2, "b")) | After(5, "never") | (After(1, "c") & After(9, "never"));
        _sim.Run();
        Assert.That(Values(any), Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public void MembersAtOneInstant_CountIfProcessedBeforeTheCondition()
    {
        // a, b, then the condition triggered by a: b was processed before it.
        Condition any = After(1, "a") | After(1, "b");
        _sim.Run();
        Assert.That(Values(any), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Empty_TriggersAtOnce([Values] bool all)
    {
        Condition condition = all ? new AllOf(_sim, []) : new AnyOf(_sim, []);
        Assert.That((condition.IsTriggered, condition.IsProcessed), Is.EqualTo((true, false)));
        _sim.Run(condition);
        Assert.That((condition.IsProcessed, _sim.Clock(), condition.Value.Count), Is.EqualTo((true, 0.0, 0)));
    }

    [Test]
    public void MembersThatAreOver_CountAtOnce()
    {
        Event over = After(1);
        _sim.Run();
        Assert.That((over | new Event(_sim)).IsTriggered, Is.True);
        Assert.That((over & new Event(_sim)).IsTriggered, Is.False);
    }

    [Test]
    public void AFailedMember_FailsTheCondition_WithItsCause([Values] bool nested)
    {
        var failing = new Event(_sim);
        Condition condition = nested ? (failing & After(1)) | After(9) : failing & After(9);
        IEnumerable<Event> Body()
        {
            yield return condition;
            Assert.That((_sim.ActiveProcess!.HandleFault(), _sim.ActiveProcess.Value, _sim.Clock()), Is.EqualTo((true, "spam", 3.0)));
        }
        Process process = _sim.Process(Body());
        _sim.Timeout(Seconds.Span(3)).AddCallback(_ => failing.Fail("spam"));
        _sim.Run();
        Assert.That((process.IsProcessed, process.IsOk, condition.IsOk), Is.EqualTo((true, true, false)));
    }

    [Test]
    public void AMemberThatFailsAfterwards_EndsTheRun()
    {
        var late = new Event(_sim);
        _ = After(1) | late;
        _sim.Timeout(Seconds.Span(2)).AddCallback(_ => late.Fail("too late"));
        Assert.That(() => _sim.Run(), Throws.InstanceOf<InvalidOperationException>().With.Message.Contains("after the condition waiting for it was over: too late"));
    }

    [Test]
    public void MembersOfTwoSimulations_AreRefused() =>
        Assert.That(() => After(1) & new Event(new Sim()), Throws.ArgumentException.With.Message.Contains("one simulation"));
}
