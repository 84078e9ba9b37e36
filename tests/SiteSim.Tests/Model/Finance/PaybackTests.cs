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

    private static Money[] Usd(double[] usd) => [.. usd.Select(Money.FromUsd)];
}
