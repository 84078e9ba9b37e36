using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Tests.Simulation.Accounting;

public sealed class AssetTests
{
    private static readonly DateTime Month = new(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>1,000 USD over a year in the books, 5-year property with 40 % at once in the tax return: both come to the cost, and to nothing after.</summary>
    [Test]
    public void CloseMonth_ToTheEnd_ChargesTheCostAndNoMore()
    {
        var terms = new AssetClass("nodes", 1, 12, RecoveryPeriod.FiveYear, 0.4);
        var cost = Money.FromUsd(1_000);
        var asset = new Asset("nodes", "phase", terms.BookCharges(cost), terms.TaxCharges(cost, 10));
        var ledger = new Ledger();
        var taxed = Enumerable.Range(0, 80).Select(_ => asset.CloseMonth(Month, ledger)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Total(Account.Depreciation), Is.EqualTo(-cost));
            Assert.That(ledger.Postings, Has.Count.EqualTo(13), "a year, mid-month to mid-month");
            Assert.That(taxed.Sum(t => t.MicroUsd), Is.EqualTo(cost.MicroUsd));
            Assert.That(taxed[0].Usd, Is.EqualTo(400 + 0.2 * 600 / 3).Within(1e-6), "and a third of the first year's 20 % of the rest in each of three months");
            Assert.That((asset.BookValue, asset.Tax.Left), Is.EqualTo((Money.Zero, Money.Zero)));
        });
    }

    [Test]
    public void Dispose_GivesTheBookValue_AndChargesNoMore()
    {
        var charges = Depreciation.StraightLine(Money.FromUsd(100), 4);
        var asset = new Asset("fleet", Ledger.Operations, charges, charges);
        var ledger = new Ledger();
        asset.CloseMonth(Month, ledger);
        Assert.That(asset.Tax.Ahead.Count(), Is.EqualTo(3));
        Assert.That(asset.Dispose(), Is.EqualTo(Money.FromUsd(75)));
        Assert.That(asset.CloseMonth(Month, ledger), Is.EqualTo(Money.Zero));
        Assert.That(asset.Tax.Ahead, Is.Empty);
        Assert.That(ledger.Total(Account.Depreciation), Is.EqualTo(Money.FromUsd(-25)));
    }
}
