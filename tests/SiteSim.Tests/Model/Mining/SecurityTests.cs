using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

/// <summary>Security budget and cost of attack on 8 May 2026: 80,180 USD, difficulty 132.472e12, fees 0.63 % of the reward.</summary>
[TestFixture]
public class SecurityTests
{
    [Test]
    public void UsdPerDay_May2026_Is36Point3Million()
    {
        var budget = SecurityBudget.UsdPerDay(BlockReward.WithFeeShare(312_500_000, 0.0063), 80_180);
        Assert.That(budget, Is.EqualTo(36.3e6).Within(0.05e6));
        Assert.That(budget * 365, Is.EqualTo(13.25e9).Within(0.01e9));
    }

    [Test]
    public void OfOutsider_HalfOfTheTotal_MatchesTheHonestNetwork()
    {
        var honest = NetworkHashRate.Exahash(132.472e12, 600);
        var cost = AttackCost.OfOutsider(honest, 0.5, usdPerTerahash: 15, joulesPerTerahash: 17.5, usdPerMwh: 60);
        Assert.Multiple(() =>
        {
            Assert.That(honest, Is.EqualTo(948.0).Within(0.5));
            Assert.That(cost.Exahash, Is.EqualTo(honest));
            Assert.That(cost.CapitalUsd, Is.EqualTo(14.2e9).Within(0.05e9));
            Assert.That(cost.Megawatts, Is.EqualTo(16_600.0).Within(50));
            Assert.That(cost.UsdPerHour, Is.EqualTo(1e6).Within(0.01e6));
        });
    }

    /// <summary>a / (1 - a): a quarter of the total is a third of the others.</summary>
    [Test]
    public void OfOutsider_QuarterOfTheTotal_IsAThirdOfTheHonest() =>
        Assert.That(AttackCost.OfOutsider(900, 0.25, 15, 17.5, 60).Exahash, Is.EqualTo(300.0).Within(1e-9));

    [TestCase(1.0)]
    [TestCase(-0.1)]
    public void OfOutsider_ShareOutsideRange_IsRefused(double share) =>
        Assert.That(() => AttackCost.OfOutsider(900, share, 15, 17.5, 60), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("share"));

    [Test]
    public void InsiderUsdPerDay_HalfOfMay2026_IsHalfTheBudget() => Assert.That(AttackCost.InsiderUsdPerDay(0.51, 36.3e6), Is.EqualTo(18.513e6).Within(1));
}
