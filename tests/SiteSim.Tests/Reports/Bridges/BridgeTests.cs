using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports.Bridges;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports.Bridges;

/// <summary>Every bridge adds up, and what it reaches is a figure of the run.</summary>
public sealed class BridgeTests
{
    private static readonly RunResult Run = FinancedPlan.Run;

    private static readonly RunResult Alone = Run with { Baseline = null };

    [Test]
    public void Income_ReachesTheFigures_ToTheMicroDollar()
    {
        var steps = IncomeBridge.Of(StatementOf(Run));
        Assert.Multiple(() =>
        {
            AssertAddsUp(steps);
            Assert.That(Reached(steps), Is.EqualTo(new[]
            {
                ("revenue", Figure("revenue_usd")), ("margin", Figure("margin_usd")), ("EBITDA", Figure("ebitda_usd")), ("EBIT", Figure("ebit_usd")),
                ("before tax", Figure("pretax_income_usd")), ("net income", Figure("net_income_usd")),
            }));
            Assert.That(steps.Where(s => !s.IsTotal).Sum(s => s.Usd), Is.EqualTo(Run.Postings.Where(p => p.Account.IsIncome()).Sum(p => p.Amount.MicroUsd) / 1e6m));
        });
    }

    /// <summary>Two months by hand: 139,000.623456 mined, 499,200 sold, 3,016,774.193548 rent, 310,000.01 passed through, 116,000.333333 credited; power 434,000.990001.</summary>
    [Test]
    public void Income_OfASiteWithoutFinance_EndsAtTheMargin()
    {
        var steps = IncomeBridge.Of(StatementOf(SampleRun.Create()));
        Assert.That(steps.Select(s => (s.Label, s.Usd, s.Role)), Is.EqualTo(new[]
        {
            ("mining revenue", 139_000.623456m, BridgeRole.Mining), ("GPU-hours sold", 499_200m, BridgeRole.Compute), ("lease rent", 3_016_774.193548m, BridgeRole.Lease),
            ("power passed through", 310_000.01m, BridgeRole.Lease), ("SLA credits", -116_000.333333m, BridgeRole.Credit), ("revenue", 3_848_974.493671m, BridgeRole.Total),
            ("energy at the index", -41_000.000001m, BridgeRole.Power), ("delivery adder", -9_000.99m, BridgeRole.Power), ("demand charge", -384_000m, BridgeRole.Power),
            ("margin", 3_414_973.503670m, BridgeRole.Total),
        }));
    }

    [Test]
    public void Plan_GoesFromNoChangeToThePlan_AccountByAccount()
    {
        var steps = PlanBridge.Of(StatementOf(Run), StatementOf(Run.Baseline!));
        Assert.Multiple(() =>
        {
            AssertAddsUp(steps);
            Assert.That(Reached(steps), Is.EqualTo(new[] { ("EBITDA, no change", Micro(Run.Baseline!.Figure("ebitda_usd"))), ("EBITDA, plan", Figure("ebitda_usd")) }));
            Assert.That(steps.Single(s => s.Label == "lease rent").Usd, Is.EqualTo(Micro(Run.Usd(Account.LeaseRent))), "nobody rents without the plan");
            Assert.That(steps.Select(s => s.Label), Has.None.EqualTo("overhead"), "the same on both sides");
        });
    }

    [Test]
    public void Value_EndsAtWhatThePlanIsWorth()
    {
        var steps = ValueBridge.Of(Run);
        var plan = PlanReturn.Of(Run, Run.Baseline!);
        var start = Run.Baseline!.Figure("free_cash_present_value_usd");
        Assert.Multiple(() =>
        {
            AssertAddsUp(steps, 0.001m);
            Assert.That(Reached(steps).Select(r => r.Usd).Zip(
            [
                start, Run.Figure("free_cash_present_value_usd"), start + plan.PresentValueToTheEndOfTermsUsd, start + plan.AfterTax!.PresentValueToTheEndOfTermsUsd,
            ], (reached, figure) => (double)reached - figure), Has.All.EqualTo(0).Within(0.001));
            Assert.That(steps.Single(s => s.Label == "tax within the horizon").Usd, Is.Not.Zero);
        });
    }

    [Test]
    public void Value_WithoutAPlanOrFinance_IsEmpty() => Assert.Multiple(() =>
    {
        Assert.That(ValueBridge.Of(Alone), Is.Empty);
        Assert.That(ValueBridge.Of(Run with { Site = Run.Site with { Finance = null } }), Is.Empty);
    });

    [Test]
    public void EnterpriseValue_TellsSalesFromTheMultiple()
    {
        var steps = EnterpriseBridge.Of(Run);
        Assert.Multiple(() =>
        {
            AssertAddsUp(steps, 0.001m);
            Assert.That((double)steps[0].Usd, Is.EqualTo(Run.Baseline!.Figure("enterprise_value_end_usd")).Within(1e-6));
            Assert.That((double)steps[^1].Usd, Is.EqualTo(Run.Figure("enterprise_value_end_usd")).Within(1e-6));
        });
    }

    /// <summary>Two years: rent has begun before the last twelve months, so the plan has the higher multiple and nothing mines any more.</summary>
    [Test]
    public void EnterpriseValue_OfAPlanWhoseTenantsPay_SaysWhatTheMultipleAdds()
    {
        var site = FinancedPlan.Site with { Horizon = FinancedPlan.Site.Horizon with { EndUtc = FinancedPlan.Site.Horizon.StartUtc.AddYears(2) } };
        var run = site.Run() with { Baseline = Baseline.Of(site).Run() };
        var steps = EnterpriseBridge.Of(run);
        Assert.Multiple(() =>
        {
            AssertAddsUp(steps, 0.001m);
            Assert.That(steps.Select(s => s.Label), Is.EqualTo(new[] { "no change", "change of mining sales, × 5.9", "change of AI sales, × 5.9", "multiple of AI sales, 5.9 to 12.3", "plan" }));
            Assert.That((double)steps[0].Usd, Is.EqualTo(run.Baseline!.Figure("enterprise_value_end_usd")).Within(1e-6));
            Assert.That((double)steps[^1].Usd, Is.EqualTo(run.Figure("enterprise_value_end_usd")).Within(1e-6));
        });
    }

    [Test]
    public void EnterpriseValue_OfOneYearWithoutAPlan_IsItsSegments()
    {
        var steps = EnterpriseBridge.Of(Alone);
        var (mining, ai) = (Run.Usd(Account.MiningRevenue), Run.Figure("revenue_usd") - Run.Usd(Account.MiningRevenue));
        Assert.Multiple(() =>
        {
            AssertAddsUp(steps, 0.001m);
            Assert.That(steps.Select(s => s.Label), Is.EqualTo(new[] { "mining sales × 5.9", "AI sales × 5.9", "first twelve months" }), "no AI contract pays at the start");
            Assert.That((double)steps[0].Usd, Is.EqualTo(5.9 * mining).Within(0.01));
            Assert.That((double)steps[1].Usd, Is.EqualTo(5.9 * ai).Within(0.01));
        });
    }

    private static void AssertAddsUp(IReadOnlyList<BridgeStep> steps, decimal within = 0)
    {
        var level = 0m;
        foreach (var step in steps)
        {
            // A bridge that begins at an amount begins there.
            level = step.IsTotal && step == steps[0] ? step.Usd : step.IsTotal ? level : level + step.Usd;
            Assert.That(step.IsTotal ? step.Usd : level, Is.EqualTo(level).Within(within), step.Label);
        }
    }

    private static (string Label, decimal Usd)[] Reached(IReadOnlyList<BridgeStep> steps) => [.. steps.Where(s => s.IsTotal).Select(s => (s.Label, s.Usd))];

    private static decimal Figure(string key) => Micro(Run.Figure(key));

    private static decimal Micro(double usd) => Math.Round((decimal)usd, 6);

    private static Statement StatementOf(RunResult run) => Statement.Of(run.Postings, LocalTime.Of(run.Site.Clock, run.Site.Horizon));
}
