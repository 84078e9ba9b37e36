using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>A dated order on <see cref="TestSite"/>: at 16:00 for two hours, ten minutes' notice.</summary>
public sealed class CurtailmentTests
{
    private static readonly DateTime At = TestSite.Start.AddHours(16);

    [Test]
    public void Order_AboveTheLease_TakesMiningOnly()
    {
        var run = With(0.8).Run();
        var order = run.Orders.Single();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("fleet_mw", At.AddHours(1)), Is.EqualTo(0.3));
            Assert.That(run.At("lease_mw", At.AddHours(1)), Is.EqualTo(0.5));
            Assert.That(order.PowerAtStartMw, Is.EqualTo(0.8));
            Assert.That(order.PeakWhileHeldMw, Is.EqualTo(0.8));
            Assert.That(order.EnergyMwh, Is.EqualTo(0.7 * 2).Within(1e-9));
            Assert.That(order.EnergyCostAvoided.Usd, Is.EqualTo(1.4 * 30).Within(1e-6));
            Assert.That(order.SlaMinutes, Is.Zero);
            Assert.That(order.Shares.Select(s => s.Subject), Is.EqualTo(new[] { "fleet" }));
            Assert.That(run.Usd(Account.SlaCredits), Is.Zero);
        });
    }

    [Test]
    public void Order_BelowTheLease_CostsItsMinutesAndTier()
    {
        var run = With(0.3).Run();
        var order = run.Orders.Single();
        const double Rent = 500 * 150 * 20 / 31.0; // Of the month's days in term, the 12th to the 31st, though the run sees one of them.
        Assert.Multiple(() =>
        {
            Assert.That(order.Shares.Select(s => s.Subject), Is.EqualTo(new[] { "fleet", "lease" }), "the least valuable load goes first");
            Assert.That(order.SlaMinutes, Is.EqualTo(120));
            Assert.That(run.LeaseMonths.Single().CreditShare, Is.EqualTo(0.10), "120 minutes are past the 45-minute tier");
            Assert.That(run.Usd(Account.SlaCredits), Is.EqualTo(-0.10 * Rent).Within(1e-6));
            Assert.That(order.SlaCredits.Usd, Is.EqualTo(0.10 * Rent).Within(1e-6));
            Assert.That(order.Net, Is.EqualTo(order.EnergyCostAvoided - order.RevenueForgone - order.SlaCredits));
            Assert.That(order.EnergyCostAvoided.Usd, Is.EqualTo(1.0 * 2 * 30).Within(1e-6), "the tenant's 0.2 MW were its own bill");
        });
    }

    [Test]
    public void Order_OnePast45Minutes_IsTheDifferenceOfATier()
    {
        var until45 = With(0.3, TimeSpan.FromMinutes(45)).Run();
        var past45 = With(0.3, TimeSpan.FromMinutes(46)).Run();
        Assert.Multiple(() =>
        {
            Assert.That(until45.LeaseMonths.Single().CreditShare, Is.EqualTo(0.025));
            Assert.That(past45.LeaseMonths.Single().CreditShare, Is.EqualTo(0.10));
        });
    }

    [Test]
    public void Order_WithRampLimit_IsUnderItsLimitOnTimeAndNeverAbove()
    {
        var site = With(0.5) with
        {
            RampPerMinute = Power.FromMegawatts(0.25),
            Horizon = new Horizon(TestSite.Start, TestSite.Start.AddDays(1), TimeSpan.FromMinutes(1)),
        };
        var run = site.Run();
        var power = run.Series["site_mw"].Values;
        var start = Array.IndexOf(run.Series.StartsUtc, At);
        Assert.Multiple(() =>
        {
            Assert.That(power[(start - 4)..start], Is.EqualTo(new[] { 1.5, 1.25, 1.0, 0.75 }).AsCollection, "0.25 MW a minute, no earlier than needed");
            Assert.That(power[start..(start + 120)], Is.All.LessThanOrEqualTo(0.5));
            Assert.That(power[(start + 120)..(start + 125)], Is.EqualTo(new[] { 0.75, 1.0, 1.25, 1.5, 1.5 }).AsCollection, "restored as it came");
            Assert.That(run.Orders[0].RestoredUtc, Is.EqualTo(At.AddMinutes(123)));
        });
    }

    [Test]
    public void Order_LifeCycle_IsLoggedUnderItsId()
    {
        var kinds = With(0.8).Run().Events.Where(e => e.Cause == "call-1").Select(e => e.Kind);
        Assert.That(kinds, Is.EqualTo(new[]
        {
            EventKind.CurtailmentCalled, EventKind.CurtailmentStarted, EventKind.CurtailmentEnded, EventKind.CurtailmentRestored,
        }));
    }

    [Test]
    public void Order_WhenPricesAlreadyKeepMiningOff_CostsNothing()
    {
        var run = (With(0.8) with { Price = new PriceSource.Flat(80) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Orders[0].Shares, Is.Empty);
            Assert.That(run.Orders[0].Net, Is.EqualTo(Money.Zero));
        });
    }

    [Test]
    public void Order_WhoseMachinesNeedTimeToPowerDown_IsMeasuredFromThatMomentOn()
    {
        var site = With(0.8);
        var slow = TestSite.Fleet("fleet", 100) with { Firmware = TestSite.OnOff with { Curtail = TimeSpan.FromSeconds(36) } };
        var order = (site with { Fleets = [slow] }).Run().Orders.Single();
        Assert.Multiple(() =>
        {
            Assert.That(order.EnergyMwh, Is.EqualTo(0.7 * 2.01).Within(1e-9), "36 s are 0.01 h");
            Assert.That(order.EnergyCostAvoided.Usd, Is.EqualTo(0.7 * 2.01 * 30).Within(1e-6));
            Assert.That(order.Shares.Single().FirstShedUtc, Is.EqualTo(At.AddSeconds(-36)));
        });
    }

    [Test]
    public void Order_ALeaseCheapToCompensateOverItsLength_YieldsBeforeDearerWork()
    {
        // Two hours short cost 3 % of 75,000 USD: 2,250 USD over 0.5 MW * 2 h, and the pass-through's 30 USD: 2,280 USD/MWh. GPU-hours at 3 USD
        // earn 8 * 3 / 10 kW = 2,400 USD/MWh, at 2.8 USD 2,240. Five minutes alone would have looked like 3 % of 75,000 USD over 0.5 MW / 12: 54,000.
        Assert.Multiple(() =>
        {
            Assert.That(LeaseBeside(3.0).SlaMinutes, Is.EqualTo(120));
            Assert.That(LeaseBeside(2.8).SlaMinutes, Is.Zero);
        });
    }

    [Test]
    public void TwoOrders_TheLowerCapAnswers()
    {
        var second = new CurtailmentOrder("call-2", At.AddHours(1), TimeSpan.FromMinutes(30), Power.FromMegawatts(0.6), TimeSpan.FromMinutes(5));
        var site = With(0.8);
        var run = (site with { Curtailments = [.. site.Curtailments, second] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("site_mw", At.AddMinutes(30)), Is.EqualTo(0.8));
            Assert.That(run.At("site_mw", At.AddMinutes(75)), Is.EqualTo(0.6));
            Assert.That(run.At("site_mw", At.AddMinutes(100)), Is.EqualTo(0.8));
            Assert.That(run.Orders[0].EnergyMwh, Is.EqualTo(0.7 * 1.5).Within(1e-9));
            Assert.That(run.Orders[1].EnergyMwh, Is.EqualTo(0.9 * 0.5).Within(1e-9));
        });
    }

    private static OrderOutcome LeaseBeside(double usdPerGpuHour)
    {
        var site = With(0.5);
        var node = TestSite.RoundNode with { IdleWatts = 0, Throughput = new Curve([0, 1], [0, 1]) };
        return (site with
        {
            Fleets = [],
            Clusters = [.. site.Clusters, TestSite.Cluster("own", 50) with { Node = node }],
            Workloads = [new Workload("work", "own", 50, new GpuPrice.Fixed(usdPerGpuHour), LoadProfile.Full)],
            Leases = [TestSite.Lease("lease", "nodes") with { Sla = new SlaSchedule("flat", [new SlaTier(TimeSpan.Zero, 0.03)], "test") }],
        }).Run().Orders.Single();
    }

    private static SiteModel With(double limitMw, TimeSpan? length = null) => TestSite.Day() with
    {
        Curtailments =
        [
            new CurtailmentOrder("call-1", At, length ?? TimeSpan.FromHours(2), Power.FromMegawatts(limitMw), TimeSpan.FromMinutes(10)),
        ],
    };
}
