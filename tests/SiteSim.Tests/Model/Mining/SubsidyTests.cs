using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

/// <summary>Vectors: Bitcoin Core src/test/validation_tests.cpp.</summary>
[TestFixture]
public class SubsidyTests
{
    [TestCase(0, 5_000_000_000L)]
    [TestCase(209_999, 5_000_000_000L)]
    [TestCase(210_000, 2_500_000_000L)]
    [TestCase(420_000, 1_250_000_000L)]
    [TestCase(630_000, 625_000_000L)]
    [TestCase(839_999, 625_000_000L)]
    [TestCase(840_000, 312_500_000L)]
    [TestCase(937_440, 312_500_000L)]
    [TestCase(1_050_000, 156_250_000L)]
    [TestCase(32 * 210_000, 1L)]
    [TestCase(33 * 210_000, 0L)]
    [TestCase(64 * 210_000, 0L)]
    [TestCase(int.MaxValue, 0L)]
    public void At_Height_IsTheProtocolsSubsidy(int height, long satoshi) => Assert.That(Subsidy.At(height), Is.EqualTo(satoshi));

    [Test]
    public void At_EveryHalving_IsHalfOfTheOneBefore()
    {
        var previous = 10_000_000_000L;
        for (var era = 0; era < 64; era++)
        {
            var subsidy = Subsidy.At(era * Subsidy.HalvingInterval);
            Assert.That(subsidy, Is.EqualTo(previous / 2).And.AtMost(5_000_000_000L));
            previous = subsidy;
        }
    }

    /// <summary>Core's subsidy_limit_test; era by era gives the same sum, since 1000 divides 210,000.</summary>
    [Test]
    public void At_SummedOverAllHeights_IsTheSupplyLimit()
    {
        var supply = 0L;
        for (var height = 0; height < 14_000_000; height += 1000)
            supply += Subsidy.At(height) * 1000;
        Assert.That(supply, Is.EqualTo(2_099_999_997_690_000L));
    }

    [TestCase(0, 210_000)]
    [TestCase(209_999, 210_000)]
    [TestCase(840_000, 1_050_000)]
    [TestCase(937_440, 1_050_000)]
    public void NextHalving_Height_IsTheNextMultiple(int height, int halving) => Assert.That(Subsidy.NextHalving(height), Is.EqualTo(halving));

    [Test]
    public void At_NegativeHeight_IsRefused() => Assert.That(() => Subsidy.At(-1), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
