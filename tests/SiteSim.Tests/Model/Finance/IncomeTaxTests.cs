using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class IncomeTaxTests
{
    private static readonly IncomeTax Federal = new(0.21, 0.8, 0.3);

    /// <summary>
    /// By hand under 26 U.S.C. 172(a)(2): a loss of 100, then incomes of 60, 80 and 50. Year 2 may offset 48, is taxed on 12 and carries 52;
    /// year 3 may offset 64, uses the 52 and is taxed on 28; year 4 has nothing left to offset.
    /// </summary>
    [Test]
    public void Losses_AreCarriedForward()
    {
        var years = Years(Federal, -100, 60, 80, 50);
        Assert.Multiple(() =>
        {
            Assert.That(years.Select(y => y.LossesUsed), Is.EqualTo(Usd(0, 48, 52, 0)));
            Assert.That(years.Select(y => y.Taxable), Is.EqualTo(Usd(0, 12, 28, 50)));
            Assert.That(years.Select(y => y.Tax), Is.EqualTo(Usd(0, 2.52, 5.88, 10.5)));
            Assert.That(years.Select(y => y.Out.Losses), Is.EqualTo(Usd(100, 52, 0, 0)));
        });
    }

    /// <summary>The example most often printed of the limit: 5 million lost, then 6 million earned, offsets 4.8 million and carries 0.2 million.</summary>
    [Test]
    public void Losses_OffsetEightyPercentOfALaterYear()
    {
        var year = Years(Federal, -5e6, 6e6)[1];
        Assert.That((year.LossesUsed, year.Taxable, year.Out.Losses), Is.EqualTo((Money.FromUsd(4.8e6), Money.FromUsd(1.2e6), Money.FromUsd(0.2e6))));
    }

    [Test]
    public void Losses_AddUpAndAreNeverCarriedBack()
    {
        var years = Years(Federal, 100, -30, -50, 0, 200);
        Assert.That(years.Select(y => y.Tax), Is.EqualTo(Usd(21, 0, 0, 0, 25.2)));
        Assert.That(years.Select(y => y.In.Losses), Is.EqualTo(Usd(0, 0, 30, 80, 80)));
    }

    /// <summary>Whatever the order, income less losses used is what was taxed, and losses are used or still carried.</summary>
    [TestCase(new[] { -5.0, 3, -2, 8, 1 })]
    [TestCase(new[] { 4.0, -9, 2, 2, 2 })]
    public void Losses_AreConserved(double[] incomes)
    {
        var years = Years(Federal, incomes);
        var losses = -incomes.Where(i => i < 0).Sum();
        Assert.That(years.Sum(y => y.LossesUsed.Usd) + years[^1].Out.Losses.Usd, Is.EqualTo(losses).Within(1e-9));
        Assert.That(years.Sum(y => y.Taxable.Usd), Is.EqualTo(incomes.Sum() + years[^1].Out.Losses.Usd).Within(1e-9));
    }

    /// <summary>
    /// By hand under 26 U.S.C. 163(j): earnings of 100 allow 30 of 50 of interest; less 40 of depreciation, 30 are taxed and 20 carried. Earnings of 200 allow 60: the year's
    /// 10 and the 20. A year of losses allows none.
    /// </summary>
    [Test]
    public void Interest_IsDeductedUpToAShareOfEarnings()
    {
        var first = Federal.Year(Money.FromUsd(100), Money.FromUsd(40), Money.FromUsd(50), default);
        var second = Federal.Year(Money.FromUsd(200), Money.FromUsd(40), Money.FromUsd(10), first.Out);
        var third = Federal.Year(Money.FromUsd(-1), Money.Zero, Money.FromUsd(10), second.Out);
        TaxYear[] years = [first, second, third];
        Assert.Multiple(() =>
        {
            Assert.That(years.Select(y => y.InterestUsed), Is.EqualTo(Usd(30, 30, 0)));
            Assert.That(years.Select(y => y.Income), Is.EqualTo(Usd(30, 130, -1)));
            Assert.That(years.Select(y => y.Tax), Is.EqualTo(Usd(6.3, 27.3, 0)));
            Assert.That(years.Select(y => y.Out.Interest), Is.EqualTo(Usd(20, 0, 10)));
        });
    }

    [TestCase(0, 20)]
    [TestCase(1, 10)]
    public void LossLimit_IsAParameter(double limit, double tax) =>
        Assert.That(Years(new IncomeTax(0.2, limit, 0.3), -50, 100)[1].Tax, Is.EqualTo(Money.FromUsd(tax)));

    [TestCase(-0.1, 0.8, 0.3, "Tax rate is -0.1")]
    [TestCase(double.NaN, 0.8, 0.3, "Tax rate is NaN")]
    [TestCase(0.21, 80, 0.3, "Loss limit is 80")]
    [TestCase(0.21, 0.8, 1.1, "Interest limit is 1.1")]
    public void BadTerms_Throw(double rate, double losses, double interest, string message) =>
        Assert.That(() => Years(new IncomeTax(rate, losses, interest), 0), Throws.ArgumentException.With.Message.Contains(message));

    private static List<TaxYear> Years(IncomeTax tax, params double[] incomes)
    {
        var years = new List<TaxYear>();
        foreach (var income in incomes)
        {
            years.Add(tax.Year(Money.FromUsd(income), Money.Zero, Money.Zero, years.Count == 0 ? default : years[^1].Out));
        }

        return years;
    }

    private static Money[] Usd(params double[] usd) => [.. usd.Select(Money.FromUsd)];
}
