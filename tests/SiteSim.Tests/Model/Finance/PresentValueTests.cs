using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class PresentValueTests
{
    /// <summary>Examples of the NPV function, support.microsoft.com (to the cent printed).</summary>
    [TestCase(0.10, 0, new[] { -10_000.0, 3_000, 4_200, 6_800 }, 1_188.44)]
    [TestCase(0.08, -40_000, new[] { 8_000.0, 9_200, 10_000, 12_000, 14_500 }, 1_922.06)]
    [TestCase(0.08, -40_000, new[] { 8_000.0, 9_200, 10_000, 12_000, 14_500, -9_000 }, -3_749.47)]
    public void OfPeriods_SpreadsheetExamples(double rate, double today, double[] flows, double value) =>
        Assert.That(today + PresentValue.OfPeriods(flows, rate), Is.EqualTo(value).Within(0.005));

    [TestCase(0.12, 1)]
    [TestCase(0.12, 480)]
    [TestCase(-0.3, 120)]
    public void OfMonths_LevelFlow_IsTheAnnuity(double annualRate, int months)
    {
        var monthly = DiscountRate.Monthly(annualRate);
        var annuity = 100 * (1 - Math.Pow(1 + annualRate, -months / 12.0)) / monthly;
        Assert.That(PresentValue.OfMonths([.. Enumerable.Repeat(100.0, months)], annualRate), Is.EqualTo(annuity).Within(1e-12 * Math.Abs(annuity)));
    }

    [Test]
    public void OfMonths_OneFlowAfterAYear_IsDiscountedByTheAnnualRate() =>
        Assert.That(PresentValue.OfMonths([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 108], 0.08), Is.EqualTo(100).Within(1e-12));

    /// <summary>First payment 50, growth 2 %, rate 6 %: 50 / (6 % - 2 %) for ever (Gordon).</summary>
    [Test]
    public void OfPeriods_GrowingFlow_TendsToThePerpetuity()
    {
        var flows = new double[1_000];
        flows[0] = 50;
        for (var k = 1; k < flows.Length; k++) flows[k] = flows[k - 1] * 1.02;
        Assert.That(PresentValue.OfPeriods(flows, 0.06), Is.EqualTo(50 / 0.04).Within(1e-9));
    }

    [Test]
    public void OfPeriods_NoFlow_IsZero() => Assert.That(PresentValue.OfPeriods([], 0.1), Is.Zero);

    [TestCase(-1)]
    [TestCase(-1.5)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Rate_OfAllOrMore_Throws(double rate)
    {
        Assert.That(() => PresentValue.OfPeriods([1], rate), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("above -1"));
        Assert.That(() => PresentValue.OfMonths([1], rate), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(0.0)]
    [TestCase(0.126825030131969720661201)] // 1.01^12 - 1
    [TestCase(-0.9)]
    public void DiscountRate_MonthlyAndBack(double annual) =>
        Assert.That(DiscountRate.Annual(DiscountRate.Monthly(annual)), Is.EqualTo(annual).Within(1e-14));

    [Test]
    public void DiscountRate_OnePercentAMonth() => Assert.That(DiscountRate.Annual(0.01), Is.EqualTo(0.126825030131969720661201).Within(1e-15));
}
