using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>The plan beside "change nothing": what one has and the other has not, month by month.</summary>
public sealed class PlanReturnTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Baseline_HasNeitherPhasesNorWhatTheyBring()
    {
        var nothing = Baseline.Of(Plan());
        Assert.Multiple(() =>
        {
            Assert.That(nothing.Conversion.IsNone, Is.True);
            Assert.That(nothing.Leases, Is.Empty);
            Assert.That(nothing.Clusters, Is.Empty);
            Assert.That(nothing.Fleets, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Incremental_IsCapexThenRentLessMiningLost()
    {
        // Nodes from 1 February: rent of 75,000 a month, 1 MUSD of capex in January; mining earns what it earns without the plan, less power.
        var (plan, nothing) = (Plan().Run(), Baseline.Of(Plan()).Run());
        var mining = CashFlow.Of(nothing.Postings, nothing.Site.Clock);
        var flows = PlanReturn.Of(plan, nothing).Incremental;
        Assert.Multiple(() =>
        {
            Assert.That(flows, Has.Count.EqualTo(12));
            Assert.That(flows[0], Is.EqualTo(-1e6 - mining[0].Free.Usd).Within(0.01));
            for (var month = 1; month < 12; month++)
                Assert.That(flows[month], Is.EqualTo(75_000 - mining[month].Free.Usd).Within(0.01));
        });
    }

    [Test]
    public void RentBeyond_IsTheRestOfTheTerm()
    {
        // Two years from 1 February 2026: 13 months are left after the year, the twelfth after the anniversary on 1 February 2027, 3 % dearer.
        var plan = PlanReturn.Of(Plan().Run(), Baseline.Of(Plan()).Run());
        Assert.Multiple(() =>
        {
            Assert.That(plan.RentBeyond, Has.Count.EqualTo(13));
            Assert.That(plan.RentBeyond[0], Is.EqualTo(75_000).Within(1e-6));
            Assert.That(plan.RentBeyond.Skip(1), Is.All.EqualTo(75_000 * 1.03).Within(1e-6));
            Assert.That(plan.PresentValueToTheEndOfTermsUsd, Is.GreaterThan(plan.PresentValueUsd));
        });
    }

    /// <summary>
    /// Five-year property of a million from February 2026: 200,000, then 320,000 in 2027 and 192,000 in 2028, 16,000 of it in January. Rent beyond the year: 75,000 and eleven
    /// months of 77,250 in 2027, taxed on 604,750; 77,250 in January 2028, taxed on 61,250.
    /// </summary>
    [Test]
    public void AfterTax_TakesTheTaxPaid_AndTaxesTheRentBeyond()
    {
        var site = Plan();
        site = site with
        {
            Finance = site.Finance! with
            {
                Depreciation = new DepreciationTerms([new AssetClass("nodes", 1, 120, RecoveryPeriod.FiveYear, 0)], []),
                Tax = new IncomeTax(0.21, 0.8, 0.3),
            },
        };
        var (plan, nothing) = (site.Run(), Baseline.Of(site).Run());
        var before = PlanReturn.Of(plan, nothing);
        var after = before.AfterTax!;
        Assert.Multiple(() =>
        {
            Assert.That(plan.Usd(Account.TaxPaid), Is.EqualTo(-0.21 * (11 * 75_000 - 200_000)).Within(1e-5));
            Assert.That(after.Incremental.Sum() - before.Incremental.Sum(), Is.EqualTo(plan.Usd(Account.TaxPaid) - nothing.Usd(Account.TaxPaid)).Within(1e-5));
            Assert.That(after.RentBeyond.Take(12).Sum(), Is.EqualTo(75_000 + 11 * 77_250 - 0.21 * 604_750).Within(1e-4));
            Assert.That(after.RentBeyond[12], Is.EqualTo(77_250 - 0.21 * 61_250).Within(1e-4));
            Assert.That(after.PresentValueUsd, Is.Not.EqualTo(before.PresentValueUsd));
            Assert.That(after.AfterTax, Is.Null);
        });
    }

    private static SiteModel Plan()
    {
        var lease = TestSite.Lease("lease", "nodes") with { StartUtc = Start.AddMonths(1), EndUtc = Start.AddMonths(25), EscalatorPerYear = 0.03 };
        var month = new Triangular(31, 31, 31);
        return TestSite.Day() with
        {
            Horizon = new Horizon(Start, Start.AddYears(1), TimeSpan.FromHours(1)),
            Leases = [lease],
            Finance = new FinanceTerms(0.10, null, 0, new EnterpriseValueRule(5.9, 12.3)),
            Conversion = new ConversionPlan(
                [new ConversionPhase("one", Start, [], ["fleet"], "nodes", 50, "lease", month, TimeSpan.Zero, 1e6, new Curve([0, 1], [0, 1]), null, null)], [], []),
        };
    }
}
