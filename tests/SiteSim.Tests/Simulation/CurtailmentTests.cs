using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
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
        var rent = 500 * 150 / 31.0;
        Assert.Multiple(() =>
        {
            Assert.That(order.Shares.Select(s => s.Subject), Is.EqualTo(new[] { "fleet", "lease" }), "the least valuable load goes first");
            Assert.That(order.SlaMinutes, Is.EqualTo(120));
            Assert.That(run.LeaseMonths.Single().CreditShare, Is.EqualTo(0.10), "120 minutes are past the 45-minute tier");
            Assert.That(run.Usd(Account.SlaCredits), Is.EqualTo(-0.10 * rent).Within(1e-6));
            Assert.That(order.SlaCredits.Usd, Is.EqualTo(0.10 * rent).Within(1e-6));
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

    private static SiteModel With(double limitMw, TimeSpan? length = null) => TestSite.Day() with
    {
        Curtailments =
        [
            new CurtailmentOrder("call-1", At, length ?? TimeSpan.FromHours(2), Power.FromMegawatts(limitMw), TimeSpan.FromMinutes(10)),
        ],
    };
}
