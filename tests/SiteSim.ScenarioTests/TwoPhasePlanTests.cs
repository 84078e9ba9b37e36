using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports;
using SiteSim.Simulation.Results;

namespace SiteSim.ScenarioTests;

/// <summary>The hand calculation of <c>scenarios/two-phase-plan/README.md</c>, line by line.</summary>
[TestFixture]
public sealed class TwoPhasePlanTests
{
    private static StoredRun Run => ScenarioRun.Of("two-phase-plan");

    [TestCase("lease-one", 300_000 * (22 / 31.0 + 7))]
    [TestCase("lease-two", 160_000 * (22 / 30.0 + 6))]
    public void Rent_BeginsWithCompletion(string lease, double usd) =>
        Assert.That(Sum(p => p.Account == Account.LeaseRent && p.Subject == lease), Is.EqualTo(usd).Within(0.005));

    [Test]
    public void LateCredits_AreTwentyNineDaysRent() =>
        Assert.That(Sum(p => p.Account == Account.LateCredits), Is.EqualTo(-29 * 300_000 * 12 / 365.0).Within(0.005));

    [TestCase("one", new[] { -6_200_000.0, -6_000_000, -1_800_000 })]
    [TestCase("two", new[] { -5_133_333.33, -1_866_666.67 })]
    public void Capex_IsDrawnByTheDay(string phase, double[] usd) =>
        Assert.That(Amounts(Account.Capex, phase), Is.EqualTo(usd).Within(0.005));

    [Test]
    public void Debt_OfPhaseOne_JoinsInterestThenPaysLevel()
    {
        var interest = Amounts(Account.DebtInterest, "one");
        var repaid = Amounts(Account.DebtRepayment, "one");
        Assert.Multiple(() =>
        {
            Assert.That(Amounts(Account.DebtDraw, "one"), Is.EqualTo(new[] { 3_720_000.0, 3_600_000, 1_080_000 }).Within(0.005));
            Assert.That(Amounts(Account.InterestCapitalised, "one"), Is.EqualTo(new[] { 37_200, 73_572.0 }).Within(0.005));
            Assert.That(interest[2], Is.EqualTo(-85_107.72).Within(0.005));
            Assert.That(repaid, Has.Length.EqualTo(7));
            Assert.That(interest[2..].Sum() + repaid.Sum(), Is.EqualTo(-2_804_421.13).Within(0.01));
            Assert.That(interest[2..].Zip(repaid, (a, b) => a + b), Is.All.EqualTo(-400_631.59).Within(0.005));
        });
    }

    [Test]
    public void Machines_AreSoldAtTheHashpriceOfTheDayBefore()
    {
        // 2,000 * 200 TH/s; hashprice of the last hour of February from the day's mining revenue of 400 PH/s.
        var hashprice = Run.Postings.Single(p => p.Account == Account.MiningRevenue && p.TimeUtc == new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)).Amount.Usd / 400;
        Assert.That(Sum(p => p.Account == Account.AsicSalvage), Is.EqualTo(400_000 * 2.3 * hashprice / 29).Within(0.5));
    }

    [Test]
    public void Energy_MiningRunsForFiftyNineDays()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Figure("mining_energy_mwh"), Is.EqualTo(8_496).Within(1e-6));
            Assert.That(
                Sum(p => p.Account is Account.EnergyIndex or Account.PowerPassThrough), Is.EqualTo(-8_496 * 40).Within(0.005), "tenants pay their own");
        });
    }

    [Test]
    public void Machines_CountWhileTheyAreOnSite()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Figure("deployed_hashrate_ehs"), Is.EqualTo(0.4 * 59 / 365).Within(1e-9));
            Assert.That(Figure("mining_uptime_pct"), Is.EqualTo(100).Within(1e-6));
            Assert.That(Figure("gpus"), Is.EqualTo(300 * 8));
        });
    }

    [Test]
    public void Phases_AreLateAndEarlyAgainstTheirPromises() => Assert.That(
        Run.Events.Where(e => e.Kind == EventKind.PhaseCompleted).Select(e => (e.Subject, e.Value)), Is.EqualTo(new[] { ("one", 39.0), ("two", -22.0) }));

    private static double Figure(string key) => Run.Summary.Figures.Single(f => f.Key == key).Value ?? double.NaN;

    private static double[] Amounts(Account account, string phase) =>
        [.. Run.Postings.Where(p => p.Account == account && p.Cause == phase).Select(p => p.Amount.Usd)];

    private static double Sum(Func<Posting, bool> isMeant) => new Money(Run.Postings.Where(isMeant).Sum(p => p.Amount.MicroUsd)).Usd;
}
