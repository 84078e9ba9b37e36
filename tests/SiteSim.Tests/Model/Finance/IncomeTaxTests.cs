using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class IncomeTaxTests
{
    private static readonly IncomeTax Federal = new(0.21, 0.8);

    /// <summary>
    /// By hand under 26 U.S.C. 172(a)(2): a loss of 100, then incomes of 60, 80 and 50. Year 2 may offset 48, is taxed on 12 and carries 52;
    /// year 3 may offset 64, uses the 52 and is taxed on 28; year 4 has nothing left to offset.
    /// </summary>
    [Test]
    public void Schedule_LossCarriedForward()
    {
        TaxYear[] expected =
        [
            Year(-100, 0, 0, 0), Year(60, 100, 48, 2.52), Year(80, 52, 52, 5.88), Year(50, 0, 0, 10.5),
        ];
        var years = Federal.Schedule(Usd(-100, 60, 80, 50));
        Assert.Multiple(() =>
        {
            Assert.That(years, Is.EqualTo(expected));
            Assert.That(years.Select(y => y.Taxable), Is.EqualTo(Usd(0, 12, 28, 50)));
            Assert.That(years.Select(y => y.LossesOut), Is.EqualTo(Usd(100, 52, 0, 0)));
        });
    }

    [Test]
    public void Schedule_LossesAddUpAndAreNeverCarriedBack()
    {
        var years = Federal.Schedule(Usd(100, -30, -50, 0, 200));
        Assert.That(years.Select(y => y.Tax), Is.EqualTo(Usd(21, 0, 0, 0, 25.2)));
        Assert.That(years.Select(y => y.LossesIn), Is.EqualTo(Usd(0, 0, 30, 80, 80)));
    }

    /// <summary>Whatever the order, income less losses used is what was taxed, and losses are used or still carried.</summary>
    [TestCase(new[] { -5.0, 3, -2, 8, 1 })]
    [TestCase(new[] { 4.0, -9, 2, 2, 2 })]
    public void Schedule_LossesAreConserved(double[] incomes)
    {
        var years = Federal.Schedule(Usd(incomes));
        var losses = -incomes.Where(i => i < 0).Sum();
        Assert.That(years.Sum(y => y.LossesUsed.Usd) + years[^1].LossesOut.Usd, Is.EqualTo(losses).Within(1e-9));
        Assert.That(years.Sum(y => y.Taxable.Usd), Is.EqualTo(incomes.Sum() + years[^1].LossesOut.Usd).Within(1e-9));
    }

    [TestCase(0, 20)]
    [TestCase(1, 10)]
    public void LossLimit_IsAParameter(double limit, double tax) =>
        Assert.That(new IncomeTax(0.2, limit).Schedule(Usd(-50, 100))[1].Tax, Is.EqualTo(Money.FromUsd(tax)));

    [TestCase(-0.1, 0.8, "Tax rate is -0.1")]
    [TestCase(double.NaN, 0.8, "Tax rate is NaN")]
    [TestCase(0.21, 80, "Loss limit is 80")]
    public void Schedule_BadTerms_Throws(double rate, double limit, string message) =>
        Assert.That(() => new IncomeTax(rate, limit).Schedule([]), Throws.ArgumentException.With.Message.Contains(message));

    private static TaxYear Year(double income, double lossesIn, double used, double tax) =>
        new(Money.FromUsd(income), Money.FromUsd(lossesIn), Money.FromUsd(used), Money.FromUsd(tax));

    private static Money[] Usd(params double[] usd) => [.. usd.Select(Money.FromUsd)];
}
