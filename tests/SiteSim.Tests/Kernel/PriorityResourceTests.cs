using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PriorityResourceTests
{
    private readonly Sim _sim = new(Seconds.Start);

    [Test]
    public void SmallerNumberFirst_ThenFirstComeFirstServed_AndNobodyIsPushedOut()
    {
        var resource = new PriorityResource(_sim);
        var order = new List<string>();
        IEnumerable<Event> Use(string name, double priority)
        {
            using Request request = resource.Request(priority);
            yield return request;
            order.Add(name);
            yield return _sim.Delay(Seconds.Span(1));
        }
        foreach ((string name, double priority) in new[] { ("first", 9.0), ("b1", 2), ("c", 2.5), ("b2", 2), ("a", -1) })
            _sim.Process(Use(name, priority));
        _sim.Run();
        Assert.That(order, Is.EqualTo(new[] { "first", "a", "b1", "b2", "c" }));
    }

    [Test]
    public void DisposingAWaitingRequest_CancelsIt()
    {
        // Sim# 3.4.2 throws here.
        var resource = new PriorityResource(_sim);
        Request holder = resource.Request();
        Request urgent = resource.Request(0);
        Request patient = resource.Request(1);
        urgent.Dispose();
        holder.Dispose();
        _sim.Run();
        Assert.That((urgent.IsProcessed, patient.IsProcessed, resource.InUse), Is.EqualTo((false, true, 1)));
    }

    [Test]
    public void APriorityThatIsNotANumber_IsRefused() =>
        Assert.That(() => new PriorityResource(_sim).Request(double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
