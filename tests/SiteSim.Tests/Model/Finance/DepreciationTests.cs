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

    /// <summary>Ten thousand dollars of five-year property in service from October: 2,000 over three months, then 3,200 over twelve.</summary>
    [Test]
    public void MacrsByMonth_SpreadsEachYearOverItsMonths()
    {
        var charges = Depreciation.MacrsByMonth(Money.FromUsd(10_000), RecoveryPeriod.FiveYear, 10);
        Assert.Multiple(() =>
        {
            Assert.That(charges, Has.Count.EqualTo(3 + 5 * 12));
            Assert.That(charges.Take(3).Select(c => c.Usd), Is.EqualTo(new[] { 666.666666, 666.666666, 666.666668 }).Within(1e-9));
            Assert.That(charges.Skip(3).Take(12).Sum(c => c.Usd), Is.EqualTo(3_200).Within(1e-9));
        });
    }

    /// <summary>
    /// Publication 946, table A-7a (nonresidential real property, 39 years): shares of the first, the second to 39th and the 40th year for a building in
    /// service from January, March (the publication's example of a building for 100,000: 2,033 and 2,564) and December. The table
    /// rounds: within 0.005 % of the cost.
    /// </summary>
    [TestCase(1, 2.461, 0.107)]
    [TestCase(3, 2.033, 0.535)]
    [TestCase(12, 0.107, 2.461)]
    public void MidMonth_IsThePrintedTable(int month, double first, double last)
    {
        var charges = Depreciation.MidMonth(Money.FromUsd(100), 39 * 12).Select(c => c.Usd).ToArray();
        var months = 13 - month;
        Assert.Multiple(() =>
        {
            Assert.That(charges.Take(months).Sum(), Is.EqualTo(first).Within(0.005));
            Assert.That(charges.Skip(months).Take(12).Sum(), Is.EqualTo(2.564).Within(0.005));
            Assert.That(charges.Skip(months + 38 * 12).Sum(), Is.EqualTo(last).Within(0.005));
        });
    }

    /// <summary>Sixty per cent of 1,000 at once, the other 400 over five years: 80 of them in the first (20 %), a twelfth of it a month.</summary>
    [Test]
    public void Bonus_IsExpensedInTheMonthOfService()
    {
        var charges = new AssetClass("nodes", 1, 120, RecoveryPeriod.FiveYear, 0.6).TaxCharges(Money.FromUsd(1_000), 1);
        Assert.That(charges[0].Usd, Is.EqualTo(600 + 80 / 12.0).Within(1e-6));
        Assert.That(charges.Sum(c => c.MicroUsd), Is.EqualTo(1_000_000_000));
    }

    [Test]
    public void Split_LastClassTakesTheRounding()
    {
        AssetClass Class(string name, double share) => new(name, share, 12, null, 0);
        var parts = new DepreciationTerms([Class("a", 0.3), Class("b", 0.3), Class("c", 0.4)], []).Split(new Money(101));
        Assert.That(parts.Select(p => (p.Class.Name, p.Cost.MicroUsd)), Is.EqualTo(new[] { ("a", 30L), ("b", 30), ("c", 41) }));
    }

    [Test]
    public void StraightLine_LastChargeTakesTheRounding() => Assert.That(
        Depreciation.StraightLine(Money.FromUsd(100), 3).Select(c => c.MicroUsd), Is.EqualTo(new[] { 33_333_333, 33_333_333, 33_333_334 }));

    [Test]
    public void AnyCost_IsWrittenOffExactly() => Gen
        .Select(Gen.Long[0, 9_000_000_000_000_000], Gen.Double[0, 1], Gen.Int[1, 480], Gen.Enum<RecoveryPeriod>(), Gen.Int[1, 12])
        .Sample((cost, bonus, life, period, month) =>
        {
            IReadOnlyList<Money>[] schedules =
            [
                Depreciation.StraightLine(new(cost), life), new AssetClass("a", 1, life, period, bonus).BookCharges(new(cost)),
                new AssetClass("b", 1, life, null, bonus).TaxCharges(new(cost), month), new AssetClass("c", 1, life, period, bonus).TaxCharges(new(cost), month),
            ];
            Assert.That(schedules.SelectMany(s => s), Has.All.GreaterThanOrEqualTo(Money.Zero));
            Assert.That(schedules.Select(s => s.Sum(c => c.MicroUsd)), Has.All.EqualTo(cost));
            Assert.That(schedules.Select(s => s.Count), Is.EqualTo(new[] { life, life + 1, life + 1, 13 - month + 12 * (int)period }));
        }, seed: "0N0XIzNsQ0O2", iter: 300);

    [Test]
    public void BadTerms_Throw()
    {
        var ten = Money.FromUsd(10);
        Assert.That(() => Depreciation.StraightLine(ten, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Depreciation.MidMonth(ten, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(
            () => Depreciation.Macrs(ten, (RecoveryPeriod)6), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("5, 7 or 15 years"));
    }
}
