using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Tests.Simulation.Accounting;

/// <summary>Ten hours at an index of 60 USD/MWh, an adder of 3, and a block of 100 MW at 40.</summary>
public sealed class EnergyBillTests
{
    private static readonly DateTime Time = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [TestCase(150, true, -50 * 60.0, -150 * 3.0, -100 * 40.0, 0, TestName = "load above the block buys the rest at the index")]
    [TestCase(70, true, 0, -70 * 3.0, -100 * 40.0, 30 * 60.0, TestName = "load below the block sells the rest back at the index")]
    [TestCase(70, false, 0, -70 * 3.0, -100 * 40.0, 0, TestName = "without sell-back the rest is lost")]
    [TestCase(0, true, 0, 0, -100 * 40.0, 100 * 60.0, TestName = "a site that is off earns index less block price")]
    public void Accrue_PostsByAccount(double loadMw, bool sellBack, double index, double adder, double block, double sold)
    {
        var ledger = Bill([Block("a", 100, 40, null, sellBack)], loadMw, 60);
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Total(Account.EnergyIndex).Usd, Is.EqualTo(10 * index));
            Assert.That(ledger.Total(Account.EnergyAdder).Usd, Is.EqualTo(10 * adder));
            Assert.That(ledger.Total(Account.EnergyBlocks).Usd, Is.EqualTo(10 * block));
            Assert.That(ledger.Total(Account.BlockSellBack).Usd, Is.EqualTo(10 * sold));
        });
    }

    [Test]
    public void Accrue_WithSellBack_TheMarginalCostIsTheIndexWhateverTheBlockCost()
    {
        double Cost(double loadMw, double blockPrice) =>
            -Bill([Block("a", 100, blockPrice, null, true)], loadMw, 60).Postings.Sum(p => p.Amount.Usd);
        Assert.Multiple(() =>
        {
            Assert.That(Cost(71, 40) - Cost(70, 40), Is.EqualTo(10 * 63).Within(1e-6));
            Assert.That(Cost(171, 400) - Cost(170, 400), Is.EqualTo(10 * 63).Within(1e-6));
        });
    }

    [Test]
    public void Accrue_NegativeIndex_IsPaidForConsumption()
    {
        var ledger = Bill([], 100, -20);
        Assert.That(ledger.Total(Account.EnergyIndex).Usd, Is.EqualTo(10 * 100 * 20));
    }

    [Test]
    public void Accrue_AfterTheBlocksEnd_EverythingIsAtTheIndex()
    {
        var ledger = Bill([Block("a", 100, 40, Time, true)], 70, 60);
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Total(Account.EnergyBlocks), Is.EqualTo(Money.Zero));
            Assert.That(ledger.Total(Account.EnergyIndex).Usd, Is.EqualTo(-10 * 70 * 60));
        });
    }

    [Test]
    public void Accrue_TwoBlocks_FillInOrder()
    {
        var ledger = Bill([Block("a", 50, 40, null, true), Block("b", 50, 45, null, true)], 70, 60);
        Assert.That(
            ledger.Postings.Where(p => p.Account == Account.BlockSellBack).Select(p => (p.Subject, p.Amount.Usd)),
            Is.EqualTo(new[] { ("b", 10 * 30 * 60.0) }));
    }

    private static FixedBlock Block(string name, double mw, double price, DateTime? until, bool sellBack) =>
        new(name, Power.FromMegawatts(mw), price, until, sellBack);

    private static Ledger Bill(FixedBlock[] blocks, double loadMw, double index)
    {
        var bill = new EnergyBill(new Tariff(3, blocks, null));
        var ledger = new Ledger();
        bill.Accrue(Time, 10, loadMw, index);
        bill.Settle(Time, ledger);
        return ledger;
    }
}
