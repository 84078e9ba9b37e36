using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Model.Finance;
using SiteSim.Reports;
using SiteSim.Simulation.Results;

namespace SiteSim.ScenarioTests;

/// <summary>The hand calculation of <c>scenarios/curtailment-day/README.md</c>, line by line.</summary>
[TestFixture]
public sealed class CurtailmentDayTests
{
    private const string Name = "curtailment-day";

    /// <summary>Hours off: four of the order and the 36 s in which the miners power down.</summary>
    private const double Off = 4 + 36 / 3600.0;

    /// <summary>Of the frozen network, USD/PH/day: 3.125 BTC / 0.994, 64,124 USD, difficulty 144.398 T as its compact target holds it.</summary>
    private const double Hashprice = 3.125 / 0.994 * 64_124 * 86_400 * 1e15 / (144.39840151810094e12 * 4294967296.0);

    private const double MiningUsdPerHour = 400 * Hashprice / 24;

    private static StoredRun Run => ScenarioRun.Of(Name);

    [Test]
    public void Mining_EarnsItsHashExceptWhileOffAndWaking() =>
        Assert.That(Usd(Account.MiningRevenue), Is.EqualTo(MiningUsdPerHour * (24 - Off - 0.05)).Within(0.005));

    [Test]
    public void Energy_IsAllLoadsLessWhatTheOrderTook()
    {
        const double Mwh = 10 * 24 - (6 + 1) * Off;
        Assert.Multiple(() =>
        {
            Assert.That(Figure("energy_drawn_mwh"), Is.EqualTo(Mwh).Within(1e-9));
            Assert.That(Usd(Account.EnergyIndex), Is.EqualTo(-40 * Mwh).Within(0.005));
            Assert.That(Usd(Account.PowerPassThrough), Is.EqualTo(40 * (2 * 24 - Off)).Within(0.005));
            Assert.That(Usd(Account.ComputeRevenue), Is.EqualTo(1600 * 2 * 24).Within(0.005));
        });
    }

    [Test]
    public void Lease_MinutesAndCreditsAreThoseOfItsContract()
    {
        var month = Run.Summary.LeaseMonths.Single(m => m.Lease == "flex");
        Assert.Multiple(() =>
        {
            Assert.That(month.UnavailableMinutes, Is.EqualTo(60 * Off).Within(1e-9));
            Assert.That(month.CreditUsd, Is.EqualTo(0.01m * 1000 * 93));
            Assert.That(Usd(Account.SlaCredits), Is.EqualTo(-930).Within(0.005));
            Assert.That(Usd(Account.LeaseRent), Is.EqualTo(1000 * (155 + 93) / 31.0).Within(0.005));
            Assert.That(Run.Summary.LeaseMonths.Single(m => m.Lease == "anchor").UnavailableMinutes, Is.Zero);
        });
    }

    [Test]
    public void Order_TheLeastValuableLoadGoesFirst()
    {
        var order = Run.Summary.Orders.Single();
        Assert.Multiple(() =>
        {
            Assert.That(order.Shares.Select(s => s.Subject), Is.EqualTo(new[] { "miners", "flex" }));
            Assert.That(order.Shares[0].ValueUsdPerMwh, Is.EqualTo(MiningUsdPerHour / 6).Within(0.005));
            Assert.That(order.Shares[1].ValueUsdPerMwh, Is.EqualTo(40 + 930 / Off).Within(0.005));
            Assert.That(order.EnergyMwh, Is.EqualTo(7 * Off).Within(1e-9));
            Assert.That(order.EnergyCostAvoidedUsd, Is.EqualTo((decimal)(40 * 6 * Off)).Within(0.005m));
            Assert.That(order.RevenueForgoneUsd, Is.EqualTo((decimal)(MiningUsdPerHour * Off)).Within(0.005m));
        });
    }

    [Test]
    public void Site_IsUnderTheLimitWhenTheNoticeEndsAndNeverAbove()
    {
        var order = Run.Summary.Orders.Single();
        var started = Run.Events.Single(e => e.Kind == EventKind.CurtailmentStarted);
        Assert.Multiple(() =>
        {
            Assert.That(started.TimeUtc, Is.EqualTo(new DateTime(2026, 8, 12, 21, 30, 0, DateTimeKind.Utc)));
            Assert.That(started.Value, Is.EqualTo(3));
            Assert.That(order.PeakWhileHeldMw, Is.EqualTo(3));
            Assert.That(order.PowerAtCallMw, Is.EqualTo(10));
        });
    }

    [Test]
    public void Explain_TheOrder_SaysWhatItCostWhomAndWhatItEarned()
    {
        var (stdout, stderr) = (new StringWriter(), new StringWriter());
        var code = CommandLine.Run(["explain", Run.Directory, "heat-dome"], stdout, stderr, CancellationToken.None);
        Assert.That(code, Is.Zero, stderr.ToString());
        // However its lines are wrapped.
        var text = string.Join(' ', stdout.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in new[] { "962.40 USD of energy avoided", "1,877 USD of revenue forgone", "930.00 USD of SLA credits", "miners", "flex", "240.6" })
            Assert.That(text, Does.Contain(part));
    }

    private static double Usd(Account account) => new Money(Run.Postings.Where(p => p.Account == account).Sum(p => p.Amount.MicroUsd)).Usd;

    private static double Figure(string key) => Run.Summary.Figures.Single(f => f.Key == key).Value ?? double.NaN;
}
