using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class LoanTests
{
    /// <summary>Examples of the PMT function, support.microsoft.com: 10,000 at 8 % in 10 months pays 1,037.03; P / n without interest by hand.</summary>
    [TestCase(10_000, 0.08, 10, 1_037.03)]
    [TestCase(200_000, 0.065, 360, 1_264.14)] // Wikipedia, Mortgage calculator
    [TestCase(1_200, 0, 12, 100)]
    [TestCase(1_200, 1e-12, 12, 100)]
    public void LevelPayment_PublishedExamples(double principal, double rate, int payments, double payment) =>
        Assert.That(Loan.LevelPayment(principal, rate, payments), Is.EqualTo(payment).Within(0.005));

    /// <summary>
    /// Examples of CUMPRINC and CUMIPMT, support.microsoft.com: 125,000 at 9 % over 30 years repays 68.27827118 in the first month and
    /// 934.1071234 in the second year, with 11,135.23213 of interest.
    /// </summary>
    [Test]
    public void Schedule_PublishedAmortisation()
    {
        var rows = new Loan(0.09, 0, 0, 360).Schedule([Usd(125_000)]);
        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(360));
            Assert.That(rows[0].Interest, Is.EqualTo(Usd(937.5)));
            Assert.That(rows[0].Principal.Usd, Is.EqualTo(68.27827118).Within(1e-6));
            Assert.That(rows.Skip(12).Take(12).Sum(r => r.Principal.Usd), Is.EqualTo(934.1071234).Within(1e-5));
            Assert.That(rows.Skip(12).Take(12).Sum(r => r.Interest.Usd), Is.EqualTo(11_135.23213).Within(1e-5));
        });
    }

    /// <summary>
    /// By hand, 12 % a year (1 % a month). Draws of 100 and 200 in two months of construction: 100 bears 1, then 301 bears 3.01, so 304.01 is
    /// owed. A month of grace pays 3.0401. Two instalments of 304.01 * 0.01 / (1 - 1.01^-2) = 154.288856: interest 3.0401 and principal
    /// 151.248756, then 152.761244 with interest 1.527612.
    /// </summary>
    [Test]
    public void Schedule_ConstructionGraceAndTwoInstalments()
    {
        LoanMonth[] expected =
        [
            new(0, Usd(0), Usd(100), Usd(1), Usd(1), Usd(0)),
            new(1, Usd(101), Usd(200), Usd(3.01), Usd(3.01), Usd(0)),
            new(2, Usd(304.01), Usd(0), Usd(3.0401), Usd(0), Usd(0)),
            new(3, Usd(304.01), Usd(0), Usd(3.0401), Usd(0), Usd(151.248756)),
            new(4, Usd(152.761244), Usd(0), Usd(1.527612), Usd(0), Usd(152.761244)),
        ];
        Assert.That(new Loan(0.12, 2, 1, 2).Schedule([Usd(100), Usd(200)]), Is.EqualTo(expected));
    }

    /// <summary>Equal draws D at the start of m months: D ((1 + i)^m - 1) / i * (1 + i) is owed when it is built (annuity due).</summary>
    [Test]
    public void Schedule_EqualDraws_CapitaliseToTheAnnuityDue()
    {
        var rows = new Loan(0.09, 24, 0, 120).Schedule([.. Enumerable.Repeat(Usd(5e6), 24)]);
        var owed = 5e6 * (Math.Pow(1.0075, 24) - 1) / 0.0075 * 1.0075;
        Assert.Multiple(() =>
        {
            Assert.That(rows[23].Closing.Usd, Is.EqualTo(owed).Within(1e-4));
            Assert.That(rows.Take(24).Sum(r => r.DebtService.MicroUsd), Is.Zero);
            Assert.That(rows.Skip(24).Select(r => r.DebtService.Usd), Has.All.EqualTo(owed * 0.0075 / (1 - Math.Pow(1.0075, -120))).Within(1e-3));
        });
    }

    [Test]
    public void Schedule_AnyTerms_BalancesCloseExactly() => Gen
        .Select(Gen.Double[0, 0.5], Gen.Int[0, 36], Gen.Int[0, 12], Gen.Int[1, 360], Gen.Long[0, 1_000_000_000_000_000].Array[0, 36])
        .Sample((rate, construction, grace, instalments, micro) =>
        {
            Money[] draws = [.. micro.Take(Math.Max(1, construction)).Select(m => new Money(m))];
            var loan = new Loan(rate, construction, grace, instalments);
            var rows = loan.Schedule(draws);
            Assert.That(rows, Has.Count.EqualTo(loan.TenorMonths));
            Assert.That(rows[0].Opening, Is.EqualTo(Money.Zero));
            Assert.That(rows[^1].Closing, Is.EqualTo(Money.Zero));
            Assert.That(rows.Sum(r => r.Principal.MicroUsd), Is.EqualTo(draws.Sum(d => d.MicroUsd) + rows.Sum(r => r.Capitalised.MicroUsd)));
            for (var k = 1; k < rows.Count; k++)
            {
                var before = rows[k - 1];
                Assert.That(rows[k].Opening, Is.EqualTo(before.Opening + before.Draw + before.Capitalised - before.Principal));
                Assert.That(rows[k].Principal, Is.GreaterThanOrEqualTo(Money.Zero));
            }

            // All but the last instalment are the same to the micro-dollar.
            Assert.That(rows.Skip(construction + grace).SkipLast(1).Select(r => r.DebtService).Distinct().Count(), Is.LessThanOrEqualTo(1));
        }, seed: "0N0XIzNsQ0O2", iter: 300);

    [Test]
    public void Schedule_LastInstalment_DiffersByRoundingOnly()
    {
        var rows = new Loan(0.095, 0, 0, 360).Schedule([Usd(250e6)]);
        Assert.That(rows[^1].DebtService.Usd, Is.EqualTo(rows[0].DebtService.Usd).Within(0.01));
    }

    [Test]
    public void Schedule_AFewMicroDollars_NeverOverpays()
    {
        var rows = new Loan(0, 0, 0, 12).Schedule([new Money(7)]);
        Assert.That(rows.Select(r => r.Principal.MicroUsd), Is.EqualTo(new[] { 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0 }));
    }

    [TestCase(-0.01, 1, 0, 1, "Annual rate is -0.01")]
    [TestCase(double.NaN, 1, 0, 1, "Annual rate is NaN")]
    [TestCase(0.1, -1, 0, 1, "Construction months are -1")]
    [TestCase(0.1, 1, -1, 1, "Grace months are -1")]
    [TestCase(0.1, 1, 0, 0, "Instalments are 0")]
    [TestCase(0.1, 0, 0, 12, "2 draws, expected at most 1")]
    [TestCase(0.1, 2, 0, 12, "Draw 1 is -1.00 USD, expected 0 or more")]
    public void Schedule_BadTerms_Throws(double rate, int construction, int grace, int instalments, string message) => Assert.That(
        () => new Loan(rate, construction, grace, instalments).Schedule(construction == 1 ? [Usd(1)] : [Usd(1), Usd(-1)]),
        Throws.ArgumentException.With.Message.Contains(message));

    private static Money Usd(double usd) => Money.FromUsd(usd);
}
