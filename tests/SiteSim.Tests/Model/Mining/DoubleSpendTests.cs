using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class DoubleSpendTests
{
    /// <summary>The tables of section 11 of the Bitcoin paper, seven decimals.</summary>
    [TestCase(0.1, 0, 1.0)]
    [TestCase(0.1, 1, 0.2045873)]
    [TestCase(0.1, 2, 0.0509779)]
    [TestCase(0.1, 5, 0.0009137)]
    [TestCase(0.1, 10, 0.0000012)]
    [TestCase(0.3, 0, 1.0)]
    [TestCase(0.3, 5, 0.1773523)]
    [TestCase(0.3, 10, 0.0416605)]
    [TestCase(0.3, 50, 0.0000006)]
    public void SuccessProbability_TableOfThePaper_ToItsDigits(double share, int confirmations, double expected) =>
        Assert.That(DoubleSpend.SuccessProbability(share, confirmations), Is.EqualTo(expected).Within(0.5e-7));

    [TestCase(0.5)]
    [TestCase(1.0)]
    public void SuccessProbability_HalfOrMore_IsCertain(double share) => Assert.That(DoubleSpend.SuccessProbability(share, 100), Is.EqualTo(1));

    [Test]
    public void SuccessProbability_OutsideRange_IsRefused()
    {
        Assert.That(() => DoubleSpend.SuccessProbability(-0.1, 6), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => DoubleSpend.SuccessProbability(0.1, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
