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
    public void Close_PublishedAmortisation()
    {
        var rows = Repaid(0.09, 360, Usd(125_000));
        Assert.Multiple(() =>
        {
            Assert.That(rows[0].Interest, Is.EqualTo(Usd(937.5)));
            Assert.That(rows[0].Principal.Usd, Is.EqualTo(68.27827118).Within(1e-6));
            Assert.That(rows.Skip(12).Take(12).Sum(r => r.Principal.Usd), Is.EqualTo(934.1071234).Within(1e-5));
            Assert.That(rows.Skip(12).Take(12).Sum(r => r.Interest.Usd), Is.EqualTo(11_135.23213).Within(1e-5));
        });
    }

    /// <summary>
    /// By hand, 12 % a year (1 % a month). 100 drawn at the end of the first month and 200 of the second, when the 100 have borne 1; in a third month the 301
    /// bear 3.01, so 304.01 is owed. Two payments of 304.01 * 0.01 / (1 - 1.01^-2) = 154.288856: interest 3.0401 and principal
    /// 151.248756, then 152.761244 with interest 1.527612.
    /// </summary>
    [Test]
    public void Close_ConstructionAndTwoPayments()
    {
        var loan = new Loan(new DebtTerms(1, 0.12, 2, null));
        LoanMonth[] months =
        [
            loan.Close(Usd(100), true, 1), loan.Close(Usd(200), true, 1), loan.Close(Usd(0), true, 1), loan.Close(Usd(0), false, 1), loan.Close(Usd(0), false, 1),
        ];
        LoanMonth[] expected =
        [
            new(Usd(100), Usd(0), Usd(0), Usd(0)), new(Usd(200), Usd(1), Usd(1), Usd(0)), new(Usd(0), Usd(3.01), Usd(3.01), Usd(0)),
            new(Usd(0), Usd(3.0401), Usd(0), Usd(151.248756)), new(Usd(0), Usd(1.527612), Usd(0), Usd(152.761244)),
        ];
        Assert.That(months, Is.EqualTo(expected));
        Assert.That(loan.Balance, Is.EqualTo(Money.Zero));
    }

    /// <summary>Interest during construction: equal draws D at the end of m months come to D ((1 + i)^m - 1) / i (ordinary annuity), and no cash is paid.</summary>
    [Test]
    public void Close_EqualDraws_CapitaliseToTheAnnuity()
    {
        var loan = new Loan(new DebtTerms(1, 0.09, 120, null));
        var building = Enumerable.Range(0, 24).Select(_ => loan.Close(Usd(5e6), true, 1)).ToArray();
        var owed = 5e6 * (Math.Pow(1.0075, 24) - 1) / 0.0075;
        Assert.Multiple(() =>
        {
            Assert.That(loan.Balance.Usd, Is.EqualTo(owed).Within(1e-4));
            Assert.That(building.Select(m => m.Interest - m.Capitalised + m.Principal), Has.All.EqualTo(Money.Zero));
            Assert.That(Service(loan.Close(Usd(0), false, 1)), Is.EqualTo(owed * 0.0075 / (1 - Math.Pow(1.0075, -120))).Within(1e-3));
        });
    }

    [Test]
    public void Close_AnyTerms_EndsAtZeroExactly() => Gen
        .Select(Gen.Double[0, 0.5], Gen.Int[1, 360], Gen.Long[0, 1_000_000_000_000_000].Array[1, 36])
        .Sample((rate, tenor, micro) =>
        {
            var loan = new Loan(new DebtTerms(1, rate, tenor, null));
            var building = micro.Select(m => loan.Close(new Money(m), true, 1)).ToArray();
            var owed = loan.Balance;
            var rows = Enumerable.Range(0, tenor).Select(_ => loan.Close(Money.Zero, false, 1)).ToArray();
            Assert.That(owed.MicroUsd, Is.EqualTo(micro.Sum() + building.Sum(m => m.Capitalised.MicroUsd)));
            Assert.That(rows.Sum(r => r.Principal.MicroUsd), Is.EqualTo(owed.MicroUsd));
            Assert.That(rows.Select(r => r.Principal), Has.All.GreaterThanOrEqualTo(Money.Zero));
            Assert.That(loan.Balance, Is.EqualTo(Money.Zero));
            // All but the last payment are the same to the micro-dollar.
            Assert.That(rows.SkipLast(1).Select(r => r.Interest + r.Principal).Distinct().Count(), Is.LessThanOrEqualTo(1));
        }, seed: "0N0XIzNsQ0O2", iter: 300);

    [Test]
    public void Close_LastPayment_DiffersByRoundingOnly()
    {
        var rows = Repaid(0.095, 360, Usd(250e6));
        Assert.That(Service(rows[^1]), Is.EqualTo(Service(rows[0])).Within(0.01));
    }

    [Test]
    public void Close_AFewMicroDollars_NeverOverpays() => Assert.That(
        Repaid(0, 12, new Money(7)).Select(r => r.Principal.MicroUsd), Is.EqualTo(new[] { 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0 }));

    [Test]
    public void Close_BadDraws_Throw()
    {
        var loan = new Loan(new DebtTerms(1, 0.1, 12, null));
        Assert.That(() => loan.Close(Usd(-1), true, 1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("-1.00 USD"));
        Assert.That(() => loan.Close(Usd(1), false, 1), Throws.ArgumentException.With.Message.Contains("1.00 USD drawn"));
    }

    private static LoanMonth[] Repaid(double rate, int tenor, Money draw)
    {
        var loan = new Loan(new DebtTerms(1, rate, tenor, null));
        loan.Close(draw, isBuilding: true, 1);
        return [.. Enumerable.Range(0, tenor).Select(_ => loan.Close(Money.Zero, isBuilding: false, 1))];
    }

    private static double Service(LoanMonth month) => (month.Interest + month.Principal).Usd;

    private static Money Usd(double usd) => Money.FromUsd(usd);
}
