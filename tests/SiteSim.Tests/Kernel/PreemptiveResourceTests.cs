using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class PreemptiveResourceTests
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

    private IEnumerable<Event> Use(PreemptiveResource resource, string name, double after, double priority, bool preempt)
    {
        yield return _sim.Delay(Seconds.Span(after));
        using PreemptiveRequest request = resource.Request(priority, preempt);
        yield return request;
        if (!_sim.ActiveProcess!.HandleFault())
        {
            Log($"{name} got it");
            yield return _sim.Delay(Seconds.Span(5));
            if (!_sim.ActiveProcess.HandleFault())
            {
                Log($"{name} done");
                yield break;
            }
        }
        var cause = (Preempted)_sim.ActiveProcess.Value!;
        Log($"{name} lost it to {(cause.By is null ? "nobody" : "another")}, asked at {(cause.UsageSince - Seconds.Start).TotalSeconds}");
        Assert.That(request.IsPreempted, Is.True);
    }

    [Test]
    public void AMoreImportantRequest_TakesTheUnitOfTheLeastImportant()
    {
        // Sim#'s TestPreemtiveResource by hand: two units, 5 s each; the request of 3 s takes the unit of priority 1.
        var resource = new PreemptiveResource(_sim, capacity: 2);
        _sim.Process(Use(resource, "a", 0, 1, true));
        _sim.Process(Use(resource, "b", 1, 0, true));
        _sim.Process(Use(resource, "c", 3, 0, true));
        _sim.Process(Use(resource, "d", 4, 2, true));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[]
        {
            "0:a got it", "1:b got it", "3:a lost it to another, asked at 0", "3:c got it", "6:b done", "6:d got it", "8:c done", "11:d done",
        }));
        Assert.That(resource.InUse, Is.Zero);
    }

    [Test]
    public void WithoutPreempt_ARequestWaits_HoweverImportant()
    {
        var resource = new PreemptiveResource(_sim);
        _sim.Process(Use(resource, "a", 0, 9, true));
        _sim.Process(Use(resource, "b", 1, 0, false));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:a got it", "5:a done", "5:b got it", "10:b done" }));
    }

    [TestCase("later request", 0, 1, 1, "second")]
    [TestCase("larger number, though earlier", 0, 1, 2, "first", 3, 1)]
    [TestCase("same instant, not pre-empting", 0, 0, 1, "second", 1, 1, false)]
    [TestCase("equal in all: the last granted", 0, 0, 1, "second")]
    public void TheLeastImportantHolder_Is(string why, double firstAt, double secondAt, double thirdAt, string loser, double firstPriority = 2, double secondPriority = 2, bool secondPreempts = true)
    {
        var resource = new PreemptiveResource(_sim, capacity: 2);
        _sim.Process(Use(resource, "first", firstAt, firstPriority, true));
        _sim.Process(Use(resource, "second", secondAt, secondPriority, secondPreempts));
        _sim.Process(Use(resource, "third", thirdAt, 0, true));
        _sim.Run();
        Assert.That(_log.Where(line => line.Contains("lost", StringComparison.Ordinal)).Select(line => line.Split(':', ' ')[1]), Is.EqualTo(new[] { loser }), why);
    }

    [Test]
    public void AnEquallyImportantRequest_TakesNothing()
    {
        var resource = new PreemptiveResource(_sim);
        _sim.Process(Use(resource, "a", 0, 1, true));
        _sim.Process(Use(resource, "b", 0, 1, true));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:a got it", "0:a done", "0:b got it", "0:b done" }.Select((line, i) => line.Replace("0:", new[] { "0:", "5:", "5:", "10:" }[i], StringComparison.Ordinal))));
    }

    [Test]
    public void AUnitCanBeLost_BeforeTheGrantWasProcessed()
    {
        // Sim#'s TestPreemptiveResourceTimeout0.
        var resource = new PreemptiveResource(_sim);
        _sim.Process(Use(resource, "a", 0, 1, true));
        _sim.Process(Use(resource, "b", 0, 0, true));
        _sim.Run();
        Assert.That(_log, Is.EqualTo(new[] { "0:a lost it to another, asked at 0", "0:b got it", "5:b done" }));
    }

    [Test]
    public void ARequestMadeOutsideAProcess_LosesItsUnitInSilence()
    {
        var resource = new PreemptiveResource(_sim);
        PreemptiveRequest loser = resource.Request(5);
        PreemptiveRequest winner = resource.Request(1, preempt: true);
        Assert.That((loser.IsPreempted, winner.IsTriggered, resource.InUse), Is.EqualTo((true, true, 1)));
        loser.Dispose();
        Assert.That(resource.InUse, Is.EqualTo(1), "the unit is the winner's");
    }
}
