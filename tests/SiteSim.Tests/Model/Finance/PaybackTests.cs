using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class PaybackTests
{
    [TestCase(new[] { -1_000.0, 300, 300, 300, 300 }, 5)]
    [TestCase(new[] { -900.0, 300, 300, 300, 300 }, 4)]
    [TestCase(new[] { -900.0, 300, 300, 299 }, null)]
    [TestCase(new[] { -100.0, 150, -200, 50, 100 }, 5, TestName = "a second phase draws it below zero again")]
    [TestCase(new[] { 10.0, 20 }, 0)]
    [TestCase(new[] { -0.3, 0.1, 0.1, 0.1 }, 4, TestName = "tenths of a dollar close exactly")]
    [TestCase(new double[0], 0)]
    public void Simple_CountsMonthEnds(double[] flows, int? months) => Assert.That(Payback.Simple(Usd(flows)), Is.EqualTo(months));

    /// <summary>
    /// By hand at 1 % a month, 1000 out at once (a month before the first flow of 100): level 100 pays 1000 when (1 - 1.01^-n) / 0.01 >= 10,
    /// n = -ln(0.9) / ln(1.01) = 10.59, so with the eleventh payment, month 12.
    /// </summary>
    [TestCase(0.126825030131969720661201, 12)]
    [TestCase(0.0, 11)]
    [TestCase(2.0, 36, TestName = "200 % a year: for ever it would be worth 1043, 1000 of it by the 35th payment")]
    [TestCase(3.0, null, TestName = "300 % a year: for ever it is worth 817, so never")]
    public void Discounted_LevelFlow(double annualRate, int? months)
    {
        double[] flows = [-1_000, .. Enumerable.Repeat(100.0, 600)];
        Assert.That(Payback.Discounted(Usd(flows), annualRate), Is.EqualTo(months));
    }

    [Test]
    public void Discounted_RateOfMinusAll_Throws() =>
        Assert.That(() => Payback.Discounted(Usd([1]), -1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("above -1"));

    private static Money[] Usd(double[] usd) => [.. usd.Select(Money.FromUsd)];
}
