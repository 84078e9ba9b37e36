using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Grid;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>Same site, same replication: same bits. Same replication, other plan: same outside world.</summary>
[Category("Isa")]
public sealed class RepeatabilityTests
{
    [Test]
    public void Execute_Twice_SameHash()
    {
        var (first, second) = (Month().Run(3), Month().Run(3));
        Assert.That(second.Hash, Is.EqualTo(first.Hash));
    }

    [Test]
    public void Execute_OtherReplication_OtherHash() => Assert.That(Month().Run(3).Hash, Is.Not.EqualTo(Month().Run(4).Hash));

    [Test]
    public void Execute_OnParallelThreads_SameHashes()
    {
        var alone = Enumerable.Range(0, 4).Select(r => Month().Run(r).Hash).ToArray();
        var together = new ulong[4];
        Parallel.For(0, 4, r => together[r] = Month().Run(r).Hash);
        Assert.That(together, Is.EqualTo(alone));
    }

    /// <summary>Pinned, so that every instruction set this runs on must give it.</summary>
    [Test]
    public void Execute_OnAnyInstructionSet_SameHash() => Assert.That(Month().Run(3).Hash, Is.EqualTo(PinnedHash));

    [Test]
    public void Execute_OtherPlan_SameFailuresPricesAndWeather()
    {
        var plan = Month() with { Interconnection = Power.FromMegawatts(1), PoolFee = 0.05, Leases = [] };
        var (a, b) = (Month().Run(), plan.Run());
        Assert.Multiple(() =>
        {
            Assert.That(Failures(b), Is.EqualTo(Failures(a)));
            Assert.That(b.Series["bitcoin_usd"].Values, Is.EqualTo(a.Series["bitcoin_usd"].Values));
            Assert.That(b.Hash, Is.Not.EqualTo(a.Hash));
        });
    }

    [Test]
    public void Execute_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var days = 0;
        var progress = new Immediate(_ =>
        {
            if (++days == 3)
            {
                stop.Cancel();
            }
        });
        Assert.That(() => SiteRun.Execute(Month(), 0, progress, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(days, Is.EqualTo(4), "the day in which it was asked to stop is finished");
    }

    private const ulong PinnedHash = 13164443454619183922;

    private static IEnumerable<(DateTime, string, int)> Failures(RunResult run) =>
        run.Events.Where(e => e.Kind == EventKind.MachineFailed).Select(e => (e.TimeUtc, e.Subject, e.Unit));

    private static SiteModel Month()
    {
        var site = TestSite.Day();
        var network = TestSite.FrozenNetwork with
        {
            Price = new(0, 0.46, PriceJumps.Monthly),
            HashRate = new(0.15, 0.0357, 0.05),
            Fees = new(0.006, 0.72, 0.25, FeeSpikes.Yearly),
        };
        return site with
        {
            Horizon = new Horizon(TestSite.Start, TestSite.Start.AddDays(30), TimeSpan.FromMinutes(5)),
            RampPerMinute = Power.FromMegawatts(0.2),
            Network = network,
            Fleets = [TestSite.Fleet("fleet", 100) with { FailuresPerYear = 5, EfficiencySpread = 0.03 }],
            Clusters = [TestSite.Cluster("nodes", 50) with { Failures = new NodeFailures(20, 0.8, TimeSpan.FromMinutes(20), new LogNormal(12, 96), 2, 0.04) }],
            Price = new PriceSource.Observed(TestSite.Start, TimeSpan.FromHours(1), Prices()),
            Curtailments = [new CurtailmentOrder("call", TestSite.Start.AddDays(10), TimeSpan.FromHours(3), Power.FromMegawatts(0.3), TimeSpan.FromMinutes(10))],
        };
    }

    private static double[] Prices()
    {
        var stream = new RandomStream(5, 0, "test", "prices");
        return [.. Enumerable.Range(0, 720).Select(_ => 40 + 25 * stream.NextNormal())];
    }

    private sealed class Immediate(Action<RunProgress> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value);
    }
}
