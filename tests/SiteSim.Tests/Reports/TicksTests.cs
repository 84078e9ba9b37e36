using NUnit.Framework;
using SiteSim.Reports.Html;

namespace SiteSim.Tests.Reports;

public sealed class TicksTests
{
    [TestCase(0, 21.4, 5, new[] { 0.0, 5, 10, 15, 20, 25 })]
    [TestCase(-0.24, 2.9, 6, new[] { -1.0, 0, 1, 2, 3 })]
    [TestCase(0, 100, 5, new[] { 0.0, 20, 40, 60, 80, 100 })]
    [TestCase(0, 0.3, 3, new[] { 0, 0.1, 0.2, 0.3 })]
    [TestCase(7, 7, 5, new[] { 7.0 })]
    public void Round_CoversTheRangeInRoundSteps(double low, double high, int count, double[] ticks) =>
        Assert.That(Ticks.Round(low, high, count), Is.EqualTo(ticks).Within(1e-9));
}
