using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>
/// The plan of <see cref="ConversionTests"/> with what may hold up its phase one, worked out on paper: it begins on 1 March 2026, builds for 60 days to 30 April, commissions for 10
/// to 10 May, costs 700,000 USD and is promised for 1 April. A month's rent is 75,000 USD.
/// </summary>
public sealed class PhaseDatesTests
{
    private const double RentOfMonth = 75_000;

    private const double RentOfDay = RentOfMonth * 12 / 365;

    [Test]
    public void Delivery_TheLatestGatesFirstPower()
    {
        // Switchgear named for 5 May comes four days late, on the 9th: complete on 19 May, 79 days after the start.
        var run = With(p => p with { Deliveries = [Gear("transformer", 4, 1, 0), Gear("switchgear", 5, 5, 4)] }).Run();
        var phase = run.Phases[0];
        Assert.Multiple(() =>
        {
            Assert.That(phase.EnergisedUtc, Is.EqualTo(At(5, 9)));
            Assert.That(phase.CompleteUtc, Is.EqualTo(At(5, 19)));
            Assert.That(phase.Planned.CompleteUtc, Is.EqualTo(At(5, 15)), "the plan counts on 5 May");
            Assert.That(phase.Late, Is.EqualTo(new[] { new LateCause(LateStep.Energising, LateKind.Delivery, "switchgear", 4) }));
            Assert.That(Rent(run), Is.EqualTo(RentOfMonth * (13 / 31.0 + 7)).Within(0.005));
            Assert.That(Of(run, Account.Capex)[0], Is.EqualTo(-700_000 * 31 / 79.0).Within(1e-6), "March is 31 of 79 days");
            Assert.That(Kinds(run, EventKind.DeliveryArrived), Is.EqualTo(new[] { ("transformer", At(4, 1)), ("switchgear", At(5, 9)) }));
        });
    }

    [Test]
    public void Delivery_LateButBeforeTheHallIsBuilt_CostsNothing()
    {
        var run = With(p => p with { Deliveries = [Gear("switchgear", 4, 1, 29)] }).Run();
        Assert.That((run.Phases[0].CompleteUtc, run.Phases[0].Late.Count), Is.EqualTo(((DateTime?)At(5, 10), 0)));
    }

    [Test]
    public void ConnectionStep_ThatIsLate_GatesFirstPower()
    {
        // Named for 10 April, when the hall is not yet built; 25 days late it comes on 5 May.
        var site = With(p => p with { Needs = ["energised"] });
        var run = (site with { Conversion = site.Conversion with { Connection = [new ConnectionStep("energised", At(4, 10), Fixed(25), Power.FromMegawatts(2))] } }).Run();
        Assert.That(run.Phases[0].Late, Is.EqualTo(new[] { new LateCause(LateStep.Energising, LateKind.Connection, "energised", 5) }));
        Assert.That(run.Phases[1].Late, Is.EqualTo(new[] { new LateCause(LateStep.Start, LateKind.Predecessor, "one", 5) }));
    }

    [Test]
    public void Nodes_InBatches_ComeOnAsTheyArrive_AndPayByStageWhereTheLeaseSaysSo()
    {
        // 20 nodes are there on 10 April: commissioned from 30 April to 10 May. 30 come on 20 May: to 30 May.
        SiteModel Batches(bool paysByStage)
        {
            var site = With(p => p with { Deliveries = [Gear("first", 4, 10, 0) with { Nodes = 20 }, Gear("second", 5, 1, 19) with { Nodes = 30 }] }, new LateDelivery(TimeSpan.FromDays(10), 1, null));
            return site with { Leases = [site.Leases[0] with { PaysByStage = paysByStage }, site.Leases[1]] };
        }

        var (whole, staged) = (Batches(false).Run(), Batches(true).Run());
        Assert.Multiple(() =>
        {
            Assert.That(whole.At("lease_mw", At(5, 10).AddHours(1)), Is.EqualTo(0.2));
            Assert.That(whole.At("lease_mw", At(5, 25).AddHours(1)), Is.EqualTo(0.35), "half of the second batch after five of ten days");
            Assert.That(whole.At("lease_mw", At(5, 30).AddHours(1)), Is.EqualTo(0.5));
            Assert.That(Rent(whole), Is.EqualTo(RentOfMonth * (2 / 31.0 + 7)).Within(0.005));
            Assert.That(Rent(staged), Is.EqualTo(RentOfMonth * (2 / 31.0 + 7 + 0.4 * 20 / 31)).Within(0.005));
            Assert.That(whole.Usd(Account.LateCredits), Is.EqualTo(-49 * RentOfDay).Within(0.005), "from 11 April");
            Assert.That(staged.Usd(Account.LateCredits), Is.EqualTo(-(49 - 0.4 * 20) * RentOfDay).Within(0.005), "what is handed over is not late");
            Assert.That(whole.Phases[0].Late, Is.EqualTo(new[] { new LateCause(LateStep.Commissioning, LateKind.Delivery, "second", 19) }));
        });
    }

    [Test]
    public void Batches_OfATenantThatLeaves_GoWithIt()
    {
        // The outside date is 15 May: 20 nodes have paid for five days, 30 never come.
        var site = With(p => p with { Deliveries = [Gear("first", 4, 10, 0) with { Nodes = 20 }, Gear("second", 5, 20, 0) with { Nodes = 30 }] }, new LateDelivery(TimeSpan.Zero, 1, TimeSpan.FromDays(44)));
        var run = (site with { Leases = [site.Leases[0] with { PaysByStage = true }, site.Leases[1]] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(Rent(run), Is.EqualTo(RentOfMonth * 0.4 * 5 / 31).Within(0.005));
            Assert.That(run.Usd(Account.LateCredits), Is.EqualTo(-(44 - 0.4 * 5) * RentOfDay).Within(0.005));
            Assert.That(run.At("lease_mw", At(5, 14)), Is.EqualTo(0.2));
            Assert.That(run.At("lease_mw", At(5, 15).AddHours(1)), Is.Zero);
        });
    }

    [Test]
    public void Pause_ByDate_RestsAndGoesOnWhereItWas()
    {
        // Twenty days from 11 March: built on 20 May, complete on the 30th. Ten days of work before the rest, one after it in March: 11 of 70 days of capex.
        var run = With(p => p with { Pauses = [new BuildPause("winter", At(3, 11), At(3, 31), null)], PausedUsdPerYear = 365_000 }).Run();
        Assert.Multiple(() =>
        {
            Assert.That((run.Phases[0].BuiltUtc, run.Phases[0].CompleteUtc), Is.EqualTo(((DateTime?)At(5, 20), (DateTime?)At(5, 30))));
            Assert.That(Of(run, Account.Capex), Is.EqualTo(new[] { -110_000.0, -300_000, -290_000 }).Within(1e-6));
            Assert.That(Of(run, Account.Overhead), Is.EqualTo(new[] { -20_000.0 }).Within(1e-6), "1,000 USD a day");
            Assert.That(run.Phases[0].Late, Is.EqualTo(new[] { new LateCause(LateStep.Build, LateKind.Pause, "winter", 20) }));
            Assert.That(Kinds(run, EventKind.PhasePaused).Concat(Kinds(run, EventKind.PhaseResumed)), Is.EqualTo(new[] { ("winter", At(3, 11)), ("winter", At(3, 31)) }));
            Assert.That(run.Phases[1].StartUtc, Is.EqualTo(At(5, 30)), "what follows waits");
        });
    }

    [TestCase(20, 20, Description = "hashprice is 28-29: above the mark until the last day")]
    [TestCase(100, 0, Description = "never above the mark")]
    public void Pause_ByHashprice_RestsWhileItIsAbove(double mark, int days)
    {
        var run = With(p => p with { Pauses = [new BuildPause("rally", At(3, 1), At(3, 21), new HashpriceMark(mark, TimeSpan.FromDays(7)))] }).Run();
        Assert.That(run.Phases[0].CompleteUtc, Is.EqualTo(At(5, 10).AddDays(days)));
    }

    [Test]
    public void GivenUp_AfterItBegan_WhatIsSpentIsSunkAndTheTenantIsPaidOff()
    {
        // 15 April is day 45 of 70.
        var site = With(p => p with { GivingUp = new GivingUp(At(4, 15), null, 1e6) });
        var finance = new FinanceTerms(0.10, new DebtTerms(0.6, 0.12, 6, null), 0, new EnterpriseValueRule(5.9, 12.3));
        var run = (site with { Finance = finance }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(Of(run, Account.Capex).Sum(), Is.EqualTo(-450_000).Within(1e-6));
            Assert.That(run.Usd(Account.LateCredits), Is.EqualTo(-1e6));
            Assert.That(Rent(run), Is.Zero);
            Assert.That(run.At("lease_mw", At(12, 1)), Is.Zero);
            Assert.That(run.At("fleet_mw", At(12, 1)), Is.Zero, "what was retired stays sold");
            Assert.That(run.Events.Where(e => e.Kind == EventKind.PhaseCancelled).Select(e => (e.Subject, e.TimeUtc, e.Value)), Is.EquivalentTo(new[] { ("one", At(4, 15), 45.0), ("two", At(4, 15), double.NaN) }));
            Assert.That(Of(run, Account.DebtDraw).Sum() + Of(run, Account.InterestCapitalised).Sum() + Of(run, Account.DebtRepayment).Sum(), Is.Zero.Within(1e-6), "the loan is repaid all the same");
            Assert.That(Of(run, Account.DebtRepayment), Has.Length.EqualTo(6));
        });
    }

    [Test]
    public void GivenUp_BeforeItBegan_ChangesNothingAndCostsNothing()
    {
        var run = With(p => p with { GivingUp = new GivingUp(At(2, 1), null, 1e6) }).Run();
        Assert.That((run.Usd(Account.Capex), run.Usd(Account.LateCredits), run.At("fleet_mw", At(12, 1))), Is.EqualTo((0.0, 0.0, 1.0)));
    }

    [TestCase(4, 2, 4, 2, Description = "the first day it may be")]
    [TestCase(1, 1, 3, 1, Description = "the day the phase begins: the machines are gone, the fee is owed, nothing is drawn")]
    public void GivenUp_ByHashprice_OnTheFirstDayItIsAbove(int fromMonth, int fromDay, int month, int day)
    {
        var run = With(p => p with { GivingUp = new GivingUp(At(fromMonth, fromDay), new HashpriceMark(20, TimeSpan.FromDays(7)), 1e6) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Phases[0].CancelledUtc, Is.EqualTo(At(month, day)));
            Assert.That(run.Usd(Account.LateCredits), Is.EqualTo(-1e6));
            Assert.That(Of(run, Account.Capex).Sum(), Is.EqualTo(-10_000.0 * (At(month, day) - At(3, 1)).TotalDays).Within(1e-6));
        });
    }

    [Test]
    public void Streams_OfDeliveriesAndPhases_AreTheirOwn()
    {
        Delivery Racks(int month) => new("racks", At(month, 1), new Pert(0, 20, 90), 0);
        var slips = new Delivery("switchgear", At(4, 1), new LogNormal(10, 60), 0);
        for (var replication = 0; replication < 20; replication++)
        {
            var alone = Path(With(p => p with { BuildDays = new Pert(40, 60, 120), Deliveries = [slips] }), replication);
            var beside = Path(With(p => p with { BuildDays = new Pert(40, 60, 120), Deliveries = [Racks(replication % 2 == 0 ? 3 : 6), slips] }), replication);
            Assert.That(beside.Phases[0].Arrivals[1], Is.EqualTo(alone.Phases[0].Arrivals[0]), "the same slip with another delivery beside it, wherever that is");
            Assert.That(beside.Phases[0].BuiltUtc, Is.EqualTo(alone.Phases[0].BuiltUtc));
        }
    }

    private static ConversionPath Path(SiteModel site, int replication) => ConversionPath.Of(site, null, [], replication);

    private static SiteModel With(Func<ConversionPhase, ConversionPhase> change, LateDelivery? late = null)
    {
        var plan = ConversionTests.Plan(late);
        return plan with { Conversion = plan.Conversion with { Phases = [change(plan.Conversion.Phases[0]), plan.Conversion.Phases[1]] } };
    }

    private static Delivery Gear(string id, int month, int day, double late) => new(id, At(month, day), Fixed(late), 0);

    private static DateTime At(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static Triangular Fixed(double days) => new(days, days, days);

    private static double Rent(RunResult run) => run.Postings.Where(p => p.Account == Account.LeaseRent && p.Subject == "lease").Sum(p => p.Amount.Usd);

    private static double[] Of(RunResult run, Account account) => [.. run.Postings.Where(p => p.Account == account && p.Cause == "one").Select(p => p.Amount.Usd)];

    private static IEnumerable<(string, DateTime)> Kinds(RunResult run, EventKind kind) => run.Events.Where(e => e.Kind == kind).Select(e => (e.Cause, e.TimeUtc));
}
