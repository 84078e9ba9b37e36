using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class DepreciationTests
{
    [TestCase(RecoveryPeriod.FiveYear)]
    [TestCase(RecoveryPeriod.SevenYear)]
    [TestCase(RecoveryPeriod.FifteenYear)]
    public void MacrsTable_SumsToTheCost(RecoveryPeriod period)
    {
        var shares = MacrsTable.BasisPoints(period);
        Assert.That(shares, Has.Count.EqualTo((int)period + 1));
        Assert.That(shares.Sum(), Is.EqualTo(10_000));
    }

    /// <summary>
    /// The printed table against the rule behind it (Publication 946, chapter 4): declining balance at 2 / n (1.5 / n for 15 years), half of it
    /// in the first year, straight line over what is left as soon as that is more. The table rounds, to hundredths of a percent.
    /// </summary>
    [TestCase(RecoveryPeriod.FiveYear, 2)]
    [TestCase(RecoveryPeriod.SevenYear, 2)]
    [TestCase(RecoveryPeriod.FifteenYear, 1.5)]
    public void MacrsTable_FollowsItsRule(RecoveryPeriod period, double declining)
    {
        var (life, left) = ((double)period, 10_000.0);
        foreach (var (printed, year) in MacrsTable.BasisPoints(period).Select((share, year) => (share, year)))
        {
            var lifeLeft = life - Math.Max(0, year - 0.5);
            var charge = year == 0 ? left * declining / life / 2 : Math.Min(left, Math.Max(left * declining / life, left / lifeLeft));
            Assert.That(printed, Is.EqualTo(charge).Within(1), $"year {year + 1}");
            left -= charge;
        }

        Assert.That(left, Is.Zero.Within(1e-9));
    }

    /// <summary>Publication 946, table A-1: 20, 32, 19.2, 11.52, 11.52 and 5.76 % of 10,000.</summary>
    [Test]
    public void Macrs_FiveYearProperty() => Assert.That(
        Depreciation.Macrs(Money.FromUsd(10_000), RecoveryPeriod.FiveYear).Select(c => c.Usd), Is.EqualTo(new[] { 2_000, 3_200, 1_920, 1_152, 1_152, 576 }));

    [Test]
    public void Macrs_OfBillions_DoesNotOverflow() =>
        Assert.That(Depreciation.Macrs(Money.FromUsd(5.8e9), RecoveryPeriod.FiveYear)[1], Is.EqualTo(Money.FromUsd(1.856e9)));

    [Test]
    public void StraightLine_LastChargeTakesTheRounding() => Assert.That(
        Depreciation.StraightLine(Money.FromUsd(110), Money.FromUsd(10), 3).Select(c => c.MicroUsd), Is.EqualTo(new[] { 33_333_333, 33_333_333, 33_333_334 }));

    [Test]
    public void AnyCost_IsWrittenOffExactly() => Gen.Select(Gen.Long[0, 9_000_000_000_000_000], Gen.Double[0, 1], Gen.Int[1, 480], Gen.Enum<RecoveryPeriod>())
        .Sample((cost, share, months, period) =>
        {
            var salvage = (long)(cost * share);
            var charges = Depreciation.StraightLine(new(cost), new(salvage), months);
            Assert.That(charges, Has.Count.EqualTo(months).And.All.GreaterThanOrEqualTo(Money.Zero));
            Assert.That(charges.Sum(c => c.MicroUsd), Is.EqualTo(cost - salvage));
            Assert.That(Depreciation.Macrs(new(cost), period).Sum(c => c.MicroUsd), Is.EqualTo(cost));
        }, seed: "0N0XIzNsQ0O2", iter: 300);

    [Test]
    public void BadTerms_Throw()
    {
        var ten = Money.FromUsd(10);
        Assert.That(() => Depreciation.StraightLine(ten, Money.Zero, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(
            () => Depreciation.StraightLine(ten, Money.FromUsd(11), 12), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("11.00 USD"));
        Assert.That(
            () => Depreciation.Macrs(ten, (RecoveryPeriod)6), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("5, 7 or 15 years"));
    }
}
