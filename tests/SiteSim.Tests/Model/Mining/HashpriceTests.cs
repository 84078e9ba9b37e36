using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class HashpriceTests
{
    /// <summary>
    /// The scenario start of this project: 24 February 2026, height 937,440, when the reported daily hashprice was 28.07.
    /// </summary>
    [Test]
    public void UsdPerPetahashDay_ScenarioStart_Is28Point08()
    {
        var reward = BlockReward.WithFeeShare(Subsidy.At(937_440), 0.006);
        var hashprice = Hashprice.UsdPerPetahashDay(reward, 64_124, 144.398e12);
        Assert.That(hashprice, Is.EqualTo(28.08).Within(0.01));
        Assert.That(hashprice, Is.InRange(28.0, 29.0));
    }

    /// <summary>
    /// Price, difficulty and fee share as published for two days: the May row is Coin Metrics' daily data, the October row a market
    /// snapshot of height 970,748 whose fee share is not given (0.6 % taken), printed to one decimal.
    /// </summary>
    [TestCase(80_180.0, 132.472e12, 0.0063, 38.29, 0.01, TestName = "UsdPerPetahashDay_2026May08_Is38Point29")]
    [TestCase(82_826.0, 132.716e12, 0.006, 39.5, 0.05, TestName = "UsdPerPetahashDay_2026October10_Is39Point5")]
    public void UsdPerPetahashDay_PublishedDay(double price, double difficulty, double feeShare, double expected, double tolerance) =>
        Assert.That(
            Hashprice.UsdPerPetahashDay(BlockReward.WithFeeShare(312_500_000, feeShare), price, difficulty),
            Is.EqualTo(expected).Within(tolerance));

    /// <summary>
    /// By hand at difficulty 2^-32 * 86,400e15: a PH/s finds exactly one block a day, 3.125 BTC, or 312,500 sat per TH/s.
    /// </summary>
    [Test]
    public void Units_DifficultyOfOneBlockPerPetahashDay_AreTheReward()
    {
        const double difficulty = 86_400e15 / 4_294_967_296.0;
        var reward = new BlockReward(312_500_000, 0);
        Assert.Multiple(() =>
        {
            Assert.That(Hashprice.BitcoinPerPetahashDay(reward, difficulty), Is.EqualTo(3.125));
            Assert.That(Hashprice.SatoshiPerTerahashDay(reward, difficulty), Is.EqualTo(312_500.0));
            Assert.That(Hashprice.UsdPerPetahashDay(reward, 100, difficulty), Is.EqualTo(312.5));
            Assert.That(NetworkHashRate.BlocksPerDay(1, difficulty), Is.EqualTo(1.0));
        });
    }

    [TestCase(0.006, 0.01886)]
    [TestCase(0.75, 9.375)]
    [TestCase(0.0, 0.0)]
    public void WithFeeShare_ShareOfTheWholeReward_GivesFees(double share, double bitcoin)
    {
        var reward = BlockReward.WithFeeShare(312_500_000, share);
        Assert.That(reward.FeesSatoshi / 1e8, Is.EqualTo(bitcoin).Within(0.000_01));
        Assert.That(reward.FeeShare, Is.EqualTo(share).Within(1e-15));
    }

    [TestCase(1.0)]
    [TestCase(-0.01)]
    [TestCase(double.NaN)]
    public void WithFeeShare_OutsideRange_IsRefused(double share) =>
        Assert.That(() => BlockReward.WithFeeShare(1, share), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("share of the reward"));

    /// <summary>All of the network's hash rate earns the security budget: the same day counted from two sides.</summary>
    [Test]
    public void NetworkHashRateTimesHashprice_IsTheSecurityBudget()
    {
        var reward = BlockReward.WithFeeShare(312_500_000, 0.0063);
        var petahash = NetworkHashRate.Exahash(132.472e12, 600) * 1000;
        Assert.That(petahash * Hashprice.UsdPerPetahashDay(reward, 80_180, 132.472e12), Is.EqualTo(SecurityBudget.UsdPerDay(reward, 80_180)).Within(1e-6));
    }
}
