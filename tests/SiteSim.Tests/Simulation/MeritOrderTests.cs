using NUnit.Framework;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Scenarios;
using SiteSim.Simulation;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Simulation;

public sealed class MeritOrderTests
{
    private static readonly SiteModel Day = ScenarioFile.Load(Workplace.CurtailmentDay, []).Site!;

    /// <summary>Machines of 15 J/TH with no pool fee, no cooling and no losses: worth their break-even price.</summary>
    [Test]
    public void AtStart_IsInOrderOfWorth_AndMinersAreWorthTheirBreakEven()
    {
        var merit = MeritOrder.AtStart(Day, 0);
        var hashprice = Day.Run().Series["hashprice_usd_per_ph_day"].Values[0];
        var miners = merit.Steps.Single(s => s.Load == "miners");
        Assert.Multiple(() =>
        {
            Assert.That(merit.InstantUtc, Is.EqualTo(Day.Horizon.StartUtc));
            Assert.That(merit.EnergyUsdPerMwh, Is.EqualTo(40));
            Assert.That(merit.Steps.Select(s => s.UsdPerMwh), Is.Ordered);
            Assert.That(merit.Steps[0], Is.SameAs(miners));
            Assert.That(miners.UsdPerMwh, Is.EqualTo(Breakeven.UsdPerMwh(hashprice, 15, 0)).Within(1e-9).Percent);
            Assert.That(miners.Megawatts, Is.EqualTo(6));
            Assert.That(merit.Steps.Where(s => s.Load == "serve").Sum(s => s.UsdPerMwh * s.Megawatts), Is.EqualTo(1_600 * 2.00).Within(1e-3).Percent, "GPU-hours of an hour at full throughput");
        });
    }

    [Test]
    public void AtStart_IsWhatTheRunFoundTheFirstToYieldWorth()
    {
        var shares = Day.Run().Orders.Single().Shares;
        var miners = MeritOrder.AtStart(Day, 0).Steps[0];
        Assert.That(shares[0].Subject, Is.EqualTo(miners.Load));
        Assert.That(shares[0].ValueUsdPerMwh, Is.EqualTo(miners.UsdPerMwh).Within(1e-9).Percent);
    }

    [Test]
    public void AtStart_ProtectedLeases_ComeLastOfAll()
    {
        var merit = MeritOrder.AtStart(Day with { Policy = new Policy(CurtailmentPolicy.MeritOrder, SlaPolicy.Never) }, 0);
        Assert.Multiple(() =>
        {
            Assert.That(merit.Steps.TakeLast(2).Select(s => s.Load), Is.EquivalentTo(new[] { "anchor", "flex" }));
            Assert.That(merit.Steps.TakeLast(2).Select(s => s.UsdPerMwh), Is.All.GreaterThanOrEqualTo(1e6).Within(1e-6));
        });
    }
}
