using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class StoreTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    [Test]
    public void Items_ComeOutInTheOrderInWhichTheyWentIn_ToThoseWhoAskedFirst()
    {
        var store = new Store(_sim, ["a"]);
        StoreGet[] gets = [store.Get(), store.Get(), store.Get()];
        store.Put("b");
        store.Put("c");
        _sim.Run();
        Assert.That(gets.Select(get => get.Value), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(store.Count, Is.Zero);
    }

    [Test]
    public void AFullStore_MakesPutsWait_UntilAGetIsProcessed()
    {
        var store = new Store(_sim, capacity: 1);
        StorePut first = store.Put("a");
        StorePut second = store.Put("b");
        Assert.That((first.IsTriggered, second.IsTriggered), Is.EqualTo((true, false)));
        store.Get();
        Assert.That(second.IsTriggered, Is.False);
        _sim.Run();
        Assert.That((second.IsProcessed, store.Count), Is.EqualTo((true, 1)));
    }

    [Test]
    public void Notices_TellOfItems()
    {
        var log = new List<string>();
        var store = new Store(_sim, capacity: 2);
        foreach ((string name, Func<Event> notice) in new (string, Func<Event>)[]
        {
            ("empty", store.WhenEmpty), ("any", store.WhenAny), ("full", store.WhenFull), ("change", store.WhenChange),
        })
        {
            notice().AddCallback(_ => log.Add($"{_sim.Clock()}:{name}"));
        }
        _sim.Timeout(Seconds.Span(1)).AddCallback(_ => store.Put("a"));
        _sim.Timeout(Seconds.Span(2)).AddCallback(_ => store.Put("b"));
        _sim.Run();
        Assert.That(log, Is.EqualTo(new[] { "0:empty", "1:any", "1:change", "2:full" }));
    }

    [Test]
    public void ImpossibleStores_AreRefused()
    {
        Assert.That(() => new Store(_sim, 0), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new Store(_sim, ["a", "b"], 1), Throws.InstanceOf<ArgumentException>().With.Message.Contains("2 items"));
        Assert.That(() => new Store(_sim).Put(null!), Throws.ArgumentNullException);
    }
}
