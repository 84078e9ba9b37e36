using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class EnterpriseValueRuleTests
{
    private static readonly EnterpriseValueRule Rule = new(5.9, 12.3);

    /// <summary>Months of 1, 2, ... 14 million: the twelve from month 2 on are 3 to 14, in all 102 million.</summary>
    private static readonly Money[] Sales = [.. Enumerable.Range(1, 14).Select(m => Money.FromUsd(m * 1e6))];

    [TestCase(0, false, 78e6 * 5.9)]
    [TestCase(0, true, 78e6 * 12.3)]
    [TestCase(2, true, 102e6 * 12.3)]
    public void At_NextTwelveMonthsTimesTheMultiple(int month, bool ai, double usd) =>
        Assert.That(Rule.At(Sales, month, ai), Is.EqualTo(Money.FromUsd(usd)));

    [TestCase(3)]
    [TestCase(14)]
    public void At_FewerThanTwelveMonthsLeft_IsUnknown(int month) => Assert.That(Rule.At(Sales, month, true), Is.Null);

    [Test]
    public void At_NegativeMonth_Throws() => Assert.That(() => Rule.At(Sales, -1, false), Throws.TypeOf<ArgumentOutOfRangeException>());
}
