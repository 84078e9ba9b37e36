using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports;
using SiteSim.Reports.Explaining;
using SiteSim.Scenarios;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports;

/// <summary>What <c>explain</c> says of the phases of <c>scenarios/two-phase-plan</c>, whose README works its numbers out by hand, and of plans that go wrong.</summary>
public sealed class PhaseExplanationTests
{
    [Test]
    public void Phase_TellsItsDatesItsCostAndWhatItBrought()
    {
        var answer = Explain(TwoPhases(), "one");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo("conversion phase"));
            Assert.That(answer.Sentences, Is.EqualTo(new[]
            {
                "Started 2026-03-01 00:00, to take 70.0 days in all (local time, UTC).",
                "No shared cause delayed it.",
                "2,000 machines of miners were switched off and sold for 931,190 USD.",
                "Built 2026-04-30 00:00, after 60.0 days.",
                "Complete 2026-05-10 00:00, 39.0 days after the day promised.",
                "Late-delivery credits to lease-one: 286,027 USD.",
                "lease-one pays since 2026-05-10 00:00: rent 2.31 MUSD so far.",
                "Capex 14.00 MUSD, of it 8.40 MUSD by debt; interest 639,151 USD, of it 110,772 USD added to the debt; 2.28 MUSD repaid.",
            }));
            Assert.That(Sum(answer, Account.LateCredits), Is.EqualTo(-286_027.40m).Within(0.005m));
            Assert.That(Sum(answer, Account.Capex), Is.EqualTo(-14_000_000m));
            Assert.That(Sum(answer, Account.DebtInterest) + Sum(answer, Account.DebtRepayment) + 110_772m, Is.EqualTo(-2_804_421.13m).Within(0.01m), "seven level payments");
            Assert.That(answer.LeaseMonths.Sum(m => m.RentUsd), Is.EqualTo(2_312_903.23m).Within(0.005m));
        });
    }

    [Test]
    public void Phase_ThatIsEarly_SaysSo() =>
        Assert.That(Explain(TwoPhases(), "two").Sentences, Has.Some.EqualTo("Complete 2026-06-09 00:00, 22.0 days before the day promised."));

    [Test]
    public void Phase_Delayed_NamesTheCause_AndTheCauseNamesThePhase()
    {
        var site = Delayed(20);
        Assert.Multiple(() =>
        {
            Assert.That(Explain(site, "one").Sentences, Has.Some.EqualTo("Delayed 20.0 days by shared causes: storm 20.0 days.")
                .And.Some.EqualTo("Complete 2026-05-30 00:00, 59.0 days after the day promised."));
            Assert.That(Explain(site, "storm").Sentences, Has.Some.EqualTo("Delayed one by 20.0 days."));
        });
    }

    [Test]
    public void Phase_BehindALatePhase_TellsTheWholeChain()
    {
        var plan = ConversionTests.Plan();
        var held = plan.Conversion.Phases[0] with
        {
            Deliveries = [new Delivery("switchgear", new DateTime(2026, 5, 5, 0, 0, 0, DateTimeKind.Utc), new Triangular(14, 14, 14), 0)],
            Pauses = [new BuildPause("winter", new DateTime(2026, 3, 11, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 3, 16, 0, 0, 0, DateTimeKind.Utc), null)],
        };
        var site = plan with { Conversion = plan.Conversion with { Phases = [held, plan.Conversion.Phases[1]], Delays = [new SharedDelay("storm", 1, new Triangular(3, 3, 3), ["two"], false)] } };
        Assert.Multiple(() =>
        {
            // Built on 5 May instead of 30 April; the plan counted on five days' wait for the switchgear, which comes on 19 May.
            Assert.That(Explain(site, "one").Sentences, Has.Some.EqualTo("14.0 days later than planned in all: pause winter 5.0 days, delivery switchgear 9.0 days.")
                .And.Some.EqualTo("The build rested from 2026-03-11 00:00 to 2026-03-16 00:00: winter.").And.Some.EqualTo("First power 2026-05-19 00:00, 14.0 days after it was built."));
            Assert.That(Explain(site, "two").Sentences, Has.Some.EqualTo("It began 14.0 days later than planned: one 14.0 days (pause winter 5.0 days, delivery switchgear 9.0 days).")
                .And.Some.EqualTo("17.0 days later than planned in all: one 14.0 days (pause winter 5.0 days, delivery switchgear 9.0 days), storm 3.0 days."));
            Assert.That(Explain(site, "switchgear").Sentences, Has.Some.EqualTo("Came 2026-05-19 00:00, 14.0 days after the day named, for one.").And.Some.EqualTo("Made one 9.0 days late."));
            Assert.That(Explain(site, "winter").Sentences, Has.Some.EqualTo("Made one 5.0 days late."));
        });
    }

    [Test]
    public void Phase_GivenUpWhileItIsBuilt_SaysHowFarItCame()
    {
        var plan = ConversionTests.Plan();
        var given = plan.Conversion.Phases[0] with { GivingUp = new GivingUp(new DateTime(2026, 4, 15, 0, 0, 0, DateTimeKind.Utc), null, 0) };
        var answer = Explain(plan with { Conversion = plan.Conversion with { Phases = [given, plan.Conversion.Phases[1]] } }, "one");
        Assert.That(answer.Sentences, Has.Some.EqualTo("Given up at 2026-04-15 00:00, 45.0 days after it began; what was spent is sunk."));
    }

    [Test]
    public void Phase_NotBuiltInTime_SaysSo()
    {
        var answer = Explain(Delayed(400), "one");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Sentences, Has.Some.EqualTo("Not built within the horizon."));
            Assert.That(answer.Sentences, Has.None.Contains("Complete"));
        });
    }

    [Test]
    public void Phase_GivenUp_SaysWhen()
    {
        var plan = ConversionTests.Plan();
        var held = plan.Conversion.Phases[0] with { Hold = new StartHold(20, TimeSpan.FromDays(7), new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)) };
        var answer = Explain(plan with { Conversion = plan.Conversion with { Phases = [held, plan.Conversion.Phases[1]] } }, "one");
        Assert.That(answer.Sentences[0], Is.EqualTo("Given up at 2026-07-01 00:00, before it began."));
    }

    /// <summary>20 USD/TH over 10 months: 400,000 TH/s stand at 8 MUSD, 6.4 of it when they are sold for 0.93; halls of 14.11 MUSD over 20 years, mid-month from May: 7.5 months.</summary>
    [Test]
    public void Phase_WithBooks_TellsDepreciationAndWhatTheSaleLost()
    {
        var terms = new DepreciationTerms([new AssetClass("hall", 1, 240, null, 0)], [new MinerBook("miners", 20, 10)]);
        var site = TwoPhases();
        site = site with { Finance = site.Finance! with { Depreciation = terms, Tax = new IncomeTax(0.21, 0.8, 0.3) } };
        var answer = Explain(site, "one");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Sentences[^1], Is.EqualTo("Depreciation of its halls so far 440,962 USD; machines sold at a loss of 5.47 MUSD against the books."));
            Assert.That(answer.PostedUsd, Is.EqualTo(answer.Postings.Where(p => p.Account.IsCash()).Sum(p => p.AmountUsd)), "what is not cash is not in its cash");
            Assert.That(Explain(site, "taxes").Sentences, Has.Some.StartsWith("deferred tax: ").And.All.Contain(" postings"));
        });
    }

    private static SiteModel TwoPhases() =>
        ScenarioFile.Load(Path.Combine(Repository.Root, "scenarios", "two-phase-plan", "site.yaml"), []).Site!;

    private static SiteModel Delayed(double days)
    {
        var plan = ConversionTests.Plan();
        return plan with { Conversion = plan.Conversion with { Delays = [new SharedDelay("storm", 1, new Triangular(days, days, days), ["one"], false)] } };
    }

    private static Explanation Explain(SiteModel site, string id)
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, site.Run(), RunFolder.Origin);
        return Explanation.Of(RunDirectory.Open(folder.Run), id);
    }

    private static decimal Sum(Explanation answer, Account account) => answer.Postings.Where(p => p.Account == account).Sum(p => p.AmountUsd);
}
