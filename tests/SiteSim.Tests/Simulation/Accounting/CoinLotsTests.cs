using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Tests.Simulation.Accounting;

/// <summary>Coin leaves in the order it came, with its cost.</summary>
public sealed class CoinLotsTests
{
    /// <summary>100 satoshi at 10 micro-USD and 200 at 40: 150 of them cost 10 and a quarter of 40; the rest 30.</summary>
    [Test]
    public void Take_IsFirstInFirstOut()
    {
        var lots = new CoinLots();
        lots.Add(100, new Money(10));
        lots.Add(200, new Money(40));
        Assert.Multiple(() =>
        {
            Assert.That(lots.Take(150), Is.EqualTo(new Money(20)));
            Assert.That((lots.Satoshi, lots.Cost), Is.EqualTo((150L, new Money(30))));
            Assert.That(lots.Take(150), Is.EqualTo(new Money(30)));
            Assert.That((lots.Satoshi, lots.Cost), Is.EqualTo((0L, Money.Zero)));
        });
    }

    [Test]
    public void Take_MoreThanIsHeld_Throws()
    {
        var lots = new CoinLots();
        lots.Add(100, new Money(10));
        Assert.That(() => lots.Take(101), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => lots.Take(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void AnySales_ConserveCoinAndCost() => Gen.Select(Gen.Long[1, 1_000_000_000], Gen.Long[0, 1_000_000_000_000], Gen.Double[0, 1]).Array[1, 30].Sample(days =>
    {
        var lots = new CoinLots();
        var (coin, cost) = (0L, 0L);
        foreach (var (satoshi, micro, share) in days)
        {
            lots.Add(satoshi, new Money(micro));
            var sold = (long)(lots.Satoshi * share);
            (coin, cost) = (coin + satoshi - sold, cost + micro - lots.Take(sold).MicroUsd);
            Assert.That((lots.Satoshi, lots.Cost.MicroUsd), Is.EqualTo((coin, cost)));
        }

        Assert.That(lots.Take(coin).MicroUsd, Is.EqualTo(cost), "the last takes all that is left");
    }, iter: 200);
}
