using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class ContainerTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    [Test]
    public void PutsAndGets_AreDoneAtTheCall_IfPossible()
    {
        // Sim#'s TestImmediateContainer.
        var tank = new Container(_sim, capacity: 1);
        Assert.That((tank.Put(1).IsTriggered, tank.Level), Is.EqualTo((true, 1.0)));
        Assert.That((tank.Get(1).IsTriggered, tank.Level), Is.EqualTo((true, 0.0)));
        ContainerGet waiting = tank.Get(1);
        Assert.That(waiting.IsTriggered, Is.False);
        ContainerPut put = tank.Put(1);
        Assert.That((put.IsTriggered, waiting.IsTriggered, tank.Level), Is.EqualTo((true, false, 1.0)), "the get goes on when the put is processed");
        _sim.Run();
        Assert.That((waiting.IsProcessed, tank.Level), Is.EqualTo((true, 0.0)));
    }

    [Test]
    public void ABlockedFirst_BlocksTheRest()
    {
        var tank = new Container(_sim, capacity: 10, initial: 4);
        ContainerGet large = tank.Get(6);
        ContainerGet small = tank.Get(1);
        ContainerPut tooMuch = tank.Put(7);
        ContainerPut little = tank.Put(2);
        _sim.Run();
        Assert.That((large.IsTriggered, small.IsTriggered, tooMuch.IsTriggered, little.IsTriggered, tank.Level), Is.EqualTo((false, false, false, false, 4.0)));
    }

    [Test]
    public void Notices_TellOfLevels()
    {
        var log = new List<string>();
        var tank = new Container(_sim, capacity: 10);
        foreach ((string name, Event notice) in new[]
        {
            ("full", tank.WhenFull()), (">=6", tank.WhenAtLeast(6)), (">=3", tank.WhenAtLeast(3)), ("change", tank.WhenChange()),
        })
        {
            notice.AddCallback(_ => log.Add($"{_sim.Clock()}:{name}"));
        }
        IEnumerable<Event> Fill()
        {
            yield return tank.Put(5);
            tank.WhenEmpty().AddCallback(_ => log.Add($"{_sim.Clock()}:empty"));
            tank.WhenAtMost(2).AddCallback(_ => log.Add($"{_sim.Clock()}:<=2"));
            yield return _sim.Delay(Seconds.Span(1));
            yield return tank.Put(5);
            yield return _sim.Delay(Seconds.Span(1));
            yield return tank.Get(8);
            yield return _sim.Delay(Seconds.Span(1));
            yield return tank.Get(2);
        }
        _sim.Process(Fill());
        _sim.Run();
        Assert.That(log, Is.EqualTo(new[] { "0:>=3", "0:change", "1:>=6", "1:full", "2:<=2", "3:empty" }));
    }

    [Test]
    public void Fillrate_IsTheLevelOverTime()
    {
        var tank = new Container(_sim, capacity: 8, initial: 2);
        tank.Fillrate = new TimeSeriesMonitor(_sim, 0.25);
        _sim.Run(Seconds.Span(3));
        tank.Put(4);
        _sim.Run(Seconds.Span(1));
        Assert.That(tank.Fillrate.Mean, Is.EqualTo((3 * 0.25 + 0.75) / 4));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(11)]
    [TestCase(double.NaN)]
    public void AnAmount_OutsideTheCapacity_IsRefused(double amount)
    {
        var tank = new Container(_sim, capacity: 10);
        Assert.That(() => tank.Put(amount), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => tank.Get(amount), Throws.InstanceOf<ArgumentException>());
    }

    [TestCase(0, 0)]
    [TestCase(5, 6)]
    [TestCase(5, -1)]
    public void AnImpossibleContainer_IsRefused(double capacity, double initial) =>
        Assert.That(() => new Container(_sim, capacity, initial), Throws.InstanceOf<ArgumentException>());
}
