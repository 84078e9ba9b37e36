using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class DebtCoverTests
{
    /// <summary>refugeinvestments.com, glossary: 450,000 of net operating income over 300,000 of debt service is 1.5.</summary>
    [Test]
    public void Ratio_PublishedExample() =>
        Assert.That(DebtCover.Of(Usd(450_000), Usd(300_000)).Ratios, Is.EqualTo(new double?[] { 1.5 }));

    [Test]
    public void MonthsWithoutService_HaveNoRatioAndAreLeftOut()
    {
        var cover = DebtCover.Of(Usd(-5, 120, 90, 150, 0), Usd(0, 100, 100, 100, 0));
        Assert.Multiple(() =>
        {
            Assert.That(cover.Ratios, Is.EqualTo(new double?[] { null, 1.2, 0.9, 1.5, null }));
            Assert.That(cover.Minimum, Is.EqualTo(0.9));
            Assert.That(cover.Average, Is.EqualTo(1.2).Within(1e-15));
            Assert.That(cover.Breaches(1.2), Is.EqualTo(new[] { 2 }));
            Assert.That(cover.Breaches(1.25), Is.EqualTo(new[] { 1, 2 }));
        });
    }

    [Test]
    public void WithoutAnyService_NothingIsReported()
    {
        var cover = DebtCover.Of(Usd(1, 2), Usd(0, 0));
        Assert.That((cover.Minimum, cover.Average, cover.Breaches(9).Count), Is.EqualTo(((double?)null, (double?)null, 0)));
    }

    /// <summary>Cash a quarter above a level loan's payments covers them 1.25 times in every month.</summary>
    [Test]
    public void LevelLoan_LevelCover()
    {
        var loan = new Loan(new DebtTerms(1, 0.08, 120, null));
        loan.Close(Money.FromUsd(1e8), isBuilding: true, 1);
        var service = Enumerable.Range(0, 120).Select(_ => loan.Close(Money.Zero, isBuilding: false, 1)).Select(m => m.Interest + m.Principal).ToArray();
        var cover = DebtCover.Of([.. service.Select(_ => Money.FromUsd(1.25 * service[0].Usd))], service);
        Assert.That(cover.Minimum, Is.EqualTo(1.25).Within(1e-7));
        Assert.That(cover.Average, Is.EqualTo(1.25).Within(1e-7));
    }

    [Test]
    public void ListsThatDiffer_OrNegativeService_Throw()
    {
        Assert.That(() => DebtCover.Of(Usd(1, 2), Usd(1)), Throws.ArgumentException.With.Message.Contains("1 months of debt service, expected 2"));
        Assert.That(() => DebtCover.Of(Usd(1), Usd(-1)), Throws.ArgumentException.With.Message.Contains("Debt service is -1.00 USD"));
    }

    private static Money[] Usd(params double[] usd) => [.. usd.Select(Money.FromUsd)];
}
