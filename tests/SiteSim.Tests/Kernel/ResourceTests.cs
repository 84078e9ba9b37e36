using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class ResourceTests
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

    private IEnumerable<Event> Use(Resource resource, string name, double seconds, double after = 0)
    {
        yield return _sim.Delay(Seconds.Span(after));
        using Request request = resource.Request();
        yield return request;
        Log(name);
        yield return _sim.Delay(Seconds.Span(seconds));
    }

    [Test]
    public void Units_AreGrantedFirstComeFirstServed()
    {
        // Two units, each use 1 s: a b at 0, c d at 1, e at 2.
        var resource = new Resource(_sim, capacity: 2);
        foreach (string name in new[] { "a", "b", "c", "d", "e" })
            _sim.Process(Use(resource, name, 1));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:a", "0:b", "1:c", "1:d", "2:e" }));
        Assert.That((resource.Capacity, resource.InUse, resource.Remaining), Is.EqualTo((2, 0, 2)));
    }

    [Test]
    public void ARequest_IsGrantedAtTheCall_AndAReleaseFreesAtTheCall_ButTheLineIsServedLater()
    {
        var resource = new Resource(_sim);
        Request first = resource.Request();
        Request second = resource.Request();
        Assert.That((first.IsTriggered, second.IsTriggered, resource.InUse), Is.EqualTo((true, false, 1)));
        Release release = resource.Release(first);
        Assert.That((second.IsTriggered, resource.InUse, release.Request), Is.EqualTo((false, 0, first)));
        Request third = resource.Request();
        Assert.That((second.IsTriggered, third.IsTriggered, resource.InUse), Is.EqualTo((true, false, 1)), "the next request serves the line, and does not barge");
    }

    [Test]
    public void TheLine_IsServed_WhenTheReleaseIsProcessed([Values] bool disposed)
    {
        var resource = new Resource(_sim);
        Request first = resource.Request();
        Request second = resource.Request();
        _sim.Run();
        if (disposed)
            first.Dispose();
        else
            resource.Release(first);
        Assert.That(second.IsTriggered, Is.False);
        _sim.Step();
        Assert.That(second.IsTriggered, Is.True);
        _sim.Run();
        Assert.That(_sim.ProcessedEvents, Is.EqualTo(3), "grant, release, grant: an event however it was given back");
    }

    [Test]
    public void ReleasingAndAskingAgain_TakesTurns()
    {
        // Sim#'s TestResourceImmediateRequests: the two alternate, 1 s each.
        var resource = new Resource(_sim);
        IEnumerable<Event> Greedy(string name)
        {
            for (int i = 0; i < 3; i++)
            {
                Request request = resource.Request();
                yield return request;
                Log(name);
                yield return _sim.Delay(Seconds.Span(1));
                resource.Release(request);
            }
        }
        _sim.Process(Greedy("a"));
        _sim.Process(Greedy("b"));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:a", "1:b", "2:a", "3:b", "4:a", "5:b" }));
    }

    [Test]
    public void DisposingAWaitingRequest_CancelsIt()
    {
        var resource = new Resource(_sim);
        _sim.Process(Use(resource, "holder", 10));
        IEnumerable<Event> Impatient()
        {
            yield return _sim.Delay(Seconds.Span(1));
            using Request request = resource.Request();
            Event patience = _sim.Timeout(Seconds.Span(2));
            yield return request | patience;
            Log($"impatient {(request.IsProcessed ? "served" : "left")}");
        }
        _sim.Process(Impatient());
        _sim.Process(Use(resource, "third", 1, after: 2));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:holder", "3:impatient left", "10:third" }));
    }

    [Test]
    public void GivingBackTwice_Throws()
    {
        var resource = new Resource(_sim);
        Request request = resource.Request();
        request.Dispose();
        Assert.That(request.Dispose, Throws.InvalidOperationException.With.Message.Contains("holds no unit"));
        Assert.That(() => resource.Release(request), Throws.InvalidOperationException);
    }

    [Test]
    public void AGrantedRequest_CanBeGivenBack_BeforeTheGrantIsProcessed()
    {
        var resource = new Resource(_sim);
        Request first = resource.Request();
        Request second = resource.Request();
        first.Dispose();
        _sim.Run();
        Assert.That((first.IsProcessed, second.IsProcessed, resource.InUse), Is.EqualTo((true, true, 1)));
    }

    [Test]
    public void AnInterruptedUser_KeepsTheUnit_UntilItGivesItBack()
    {
        var resource = new Resource(_sim);
        IEnumerable<Event> User()
        {
            using Request request = resource.Request();
            yield return request;
            yield return _sim.Delay(Seconds.Span(5));
            Assert.That((_sim.ActiveProcess!.HandleFault(), resource.InUse), Is.EqualTo((true, 1)));
        }
        Process user = _sim.Process(User());
        _sim.Timeout(Seconds.Span(1)).AddCallback(_ => user.Interrupt());
        _sim.Run();
        Assert.That((resource.InUse, _sim.Clock()), Is.EqualTo((0, 1.0)));
    }

    [Test]
    public void Notices_TellOfFreeAndTakenUnits()
    {
        var resource = new Resource(_sim, capacity: 2);
        void Watch()
        {
            resource.WhenAny().AddCallback(_ => Log("any"));
            resource.WhenFull().AddCallback(_ => Log("full"));
            resource.WhenEmpty().AddCallback(_ => Log("empty"));
            resource.WhenChange().AddCallback(_ => Log("change"));
        }
        Watch();
        _sim.Process(Use(resource, "a", 3, after: 1));
        _sim.Process(Use(resource, "b", 3, after: 2));
        _sim.Run(Seconds.Span(2.5));
        Assert.That(_log, Is.EqualTo(new[] { "0:any", "0:full", "1:a", "1:change", "2:b", "2:empty" }));
        _log.Clear();
        Watch();
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "2.5:empty", "4:any", "4:change", "5:full" }));
    }

    [Test]
    public void Monitors_AgreeWithTheHandCount()
    {
        // One unit; a 0..4, b waits 1..4 and holds 4..8, c waits 2..8 and holds 8..10.
        var resource = new Resource(_sim)
        {
            Utilization = new TimeSeriesMonitor(_sim, 0),
            QueueLength = new TimeSeriesMonitor(_sim, 0),
            WaitingTime = new SampleMonitor(),
        };
        _sim.Process(Use(resource, "a", 4));
        _sim.Process(Use(resource, "b", 4, after: 1));
        _sim.Process(Use(resource, "c", 2, after: 2));
        _sim.Run(Seconds.Span(20));
        Assert.That(resource.Utilization.Mean, Is.EqualTo(10.0 / 20));
        Assert.That(resource.QueueLength.Area, Is.EqualTo(3 + 6));
        Assert.That(resource.QueueLength.Max, Is.EqualTo(2));
        Assert.That((resource.WaitingTime.Count, resource.WaitingTime.Mean, resource.WaitingTime.Max), Is.EqualTo((3, 3.0, 6.0)));
    }

    [TestCase(0)]
    [TestCase(-2)]
    public void WithoutUnits_IsRefused(int capacity) =>
        Assert.That(() => new Resource(_sim, capacity), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("at least one unit"));
}
