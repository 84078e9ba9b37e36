using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>What holds for any plan: money is conserved month by month, no more is drawn than the capex, debt never goes below zero, rent follows completion.</summary>
public sealed class RandomPlanTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<SiteModel> Plans =
        from starts in Gen.Int[0, 300].Array[2]
        from builds in Gen.Int[1, 200].Array[2]
        from commissioning in Gen.Int[0, 60]
        from isChained in Gen.Bool
        from capex in Gen.Double[0, 1e7]
        from share in Gen.Double[0, 1]
        from rate in Gen.Double[0, 0.3]
        from tenor in Gen.Int[1, 24]
        from grace in Gen.Int[0, 60]
        from outside in Gen.Int[0, 200]
        select Site(starts, builds, commissioning, isChained, capex, new DebtTerms(share, rate, tenor, null), new LateDelivery(TimeSpan.FromDays(grace), 1, TimeSpan.FromDays(outside)));

    [Test]
    public void AnyPlan_ConservesMoneyAndKeepsItsOrder() => Plans.Sample(
        site =>
        {
            var run = site.Run();
            var months = CashFlow.Of(run.Postings, site.Clock);
            Assert.That(months.Sum(m => m.ToOwner.MicroUsd), Is.EqualTo(run.Postings.Sum(p => p.Amount.MicroUsd)), "cash by month adds up to the ledger");
            foreach (var phase in site.Conversion.Phases)
                Check(run, phase);
        },
        iter: 60);

    private static void Check(RunResult run, ConversionPhase phase)
    {
        var drawn = -Sum(run, phase, a => a == Account.Capex);
        Assert.That(drawn, Is.InRange(0, Money.FromUsd(phase.CapexUsd).MicroUsd));
        long owed = 0;
        foreach (var posting in run.Postings.Where(p => p.Cause == phase.Id && p.Account is Account.DebtDraw or Account.InterestCapitalised or Account.DebtRepayment))
        {
            owed += posting.Amount.MicroUsd;
            Assert.That(owed, Is.GreaterThanOrEqualTo(0), "no more is repaid than was drawn");
        }

        var completed = run.Events.FirstOrDefault(e => e.Kind == EventKind.PhaseCompleted && e.Subject == phase.Id);
        var lost = run.Events.Any(e => e.Kind == EventKind.LeaseTerminated && e.Cause == phase.Id);
        var rent = run.Postings.Where(p => p.Account == Account.LeaseRent && p.Subject == phase.Lease).ToArray();
        Assert.That(rent.Length > 0, Is.EqualTo(completed is not null && !lost), "rent is paid if and only if the hall was delivered and the tenant stayed");
        if (completed is not null)
        {
            Assert.That(drawn, Is.EqualTo(Money.FromUsd(phase.CapexUsd).MicroUsd), "a complete phase is paid for");
            Assert.That(rent.Select(p => p.TimeUtc), Is.All.GreaterThan(completed.TimeUtc));
        }
    }

    private static long Sum(RunResult run, ConversionPhase phase, Func<Account, bool> isMeant) =>
        run.Postings.Where(p => p.Cause == phase.Id && isMeant(p.Account)).Sum(p => p.Amount.MicroUsd);

    private static SiteModel Site(int[] starts, int[] builds, int commissioning, bool isChained, double capex, DebtTerms debt, LateDelivery late)
    {
        ConversionPhase Phase(int i) => new(
            $"phase-{i}", Start.AddDays(starts[i]), isChained && i == 1 ? ["phase-0"] : [], i == 0 ? ["fleet"] : [], $"nodes-{i}", 50, $"lease-{i}",
            new Triangular(builds[i], builds[i], builds[i]), TimeSpan.FromDays(commissioning), capex, new Curve([0, 1], [0, 1]), null, null);
        ColocationLease Lease(int i) => TestSite.Lease($"lease-{i}", $"nodes-{i}") with { StartUtc = Start.AddDays(100), EndUtc = Start.AddDays(4000), Late = late };
        return TestSite.Day() with
        {
            Horizon = new Horizon(Start, Start.AddYears(1), TimeSpan.FromHours(6)),
            Clusters = [TestSite.Cluster("nodes-0", 50), TestSite.Cluster("nodes-1", 50)],
            Leases = [Lease(0), Lease(1)],
            Finance = new FinanceTerms(0.1, debt, 1e5, new EnterpriseValueRule(5.9, 12.3)),
            Conversion = new ConversionPlan([Phase(0), Phase(1)], [], []),
        };
    }
}
