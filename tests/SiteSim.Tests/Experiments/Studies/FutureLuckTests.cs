using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Model.Mining;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class FutureLuckTests
{
    private static readonly NetworkModel Drifting = TestSite.FrozenNetwork with { Price = new BitcoinPriceModel(0.5, 0, PriceJumps.None) };

    /// <summary>A price that does what is expected of it is neither lucky nor unlucky, whatever its drift.</summary>
    [Test]
    public void Price_ThatDoesAsExpected_HasNoLuck()
    {
        var luck = FutureLuck.Of((TestSite.Day() with { Network = Drifting }).Run()).ToArray();
        Assert.That(luck.Where(f => f.Unit == "%").Select(f => f.Value), Is.EqualTo(new[] { 0.0, 0.0 }).Within(1e-9));
    }

    /// <summary>Over 400 futures of a volatile day the luck is 0 in the mean, within four standard errors.</summary>
    [Test]
    public void Luck_IsNoughtInTheMean()
    {
        var site = TestSite.Day() with { Network = Drifting with { Price = new BitcoinPriceModel(0.5, 3, PriceJumps.Monthly) }, Leases = [], Clusters = [] };
        var sample = new FigureSample();
        for (var k = 0; k < 400; k++)
        {
            sample.Add([.. FutureLuck.Of(site.Run(k))]);
        }

        foreach (var name in sample.Names)
        {
            var moments = RunningMoments.Of(sample.Column(name));
            Assert.That(moments.Mean, Is.Zero.Within(4 * Math.Sqrt(moments.Variance / 400)), name.Label);
            Assert.That(moments.Variance, Is.GreaterThan(0));
        }

        Assert.That(sample.Names, Has.Count.EqualTo(3));
    }

    [Test]
    public void HeldHashprice_OrNoNetwork_HasNone() => Assert.Multiple(() =>
    {
        Assert.That(FutureLuck.Of((TestSite.Day() with { Network = Drifting with { HeldHashprice = 29 } }).Run()), Is.Empty);
        Assert.That(FutureLuck.Of((TestSite.Day() with { Network = null, Fleets = [] }).Run()), Is.Empty);
    });

    /// <summary>A difference that is the luck itself, and 7: adjusted it is 7 sharp, where the plain mean takes the luck for merit.</summary>
    [Test]
    public void Adjusted_TakesTheLuckOut()
    {
        var (a, b) = (new FigureSample(), new FigureSample());
        var margin = new FigureName("money", "margin_usd", "margin", "USD", 1);
        var luck = new FigureName("luck", "bitcoin_luck_pct", "luck", "%", 0);
        for (var k = 0; k < 32; k++)
        {
            a.Add([(margin, 0), (luck, k)]);
            b.Add([(margin, 7 + 0.5 * k + (k % 2 == 0 ? 1e-3 : -1e-3)), (luck, k)]);
        }

        var (plain, adjusted) = (PairedDifference.Of(margin, a, b), PairedDifference.Adjusted(margin, a, b)!);
        Assert.Multiple(() =>
        {
            Assert.That(plain.Mean, Is.EqualTo(7 + 7.75).Within(1e-9));
            Assert.That(adjusted.Mean, Is.EqualTo(7).Within(1e-3));
            Assert.That(adjusted.VarianceRatio, Is.GreaterThan(1e6));
        });
    }
}
