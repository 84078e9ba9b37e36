using NUnit.Framework;
using SiteSim.Model.Grid;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Tests.Simulation.Accounting;

/// <summary>An 80 % ratchet over two months at 10 USD/kW-month: peaks of 100, 50, 90, 20, 20 kW bill 100, 80, 90, 72, 72.</summary>
public sealed class DemandBillTests
{
    private static readonly DateTime Time = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void CloseMonth_Ratchet_BillsTheLookback()
    {
        var bill = new DemandBill(new DemandCharge(10, 0.8, 2, TimeSpan.FromMinutes(15)));
        var ledger = new Ledger();
        foreach (var (kw, i) in new[] { 100, 50, 90, 20, 20 }.Select((kw, i) => (kw, i)))
        {
            bill.Meter.Add(Time.AddHours(i).Ticks, Time.AddHours(i + 1).Ticks, kw * 1000L);
            bill.CloseMonth(Time, 1, ledger);
        }

        Assert.That(ledger.Postings.Select(p => p.Amount.Usd), Is.EqualTo(new[] { -1000.0, -800, -900, -720, -720 }).AsCollection);
    }

    [Test]
    public void CloseMonth_PartOfAMonth_BillsItsShare()
    {
        var bill = new DemandBill(new DemandCharge(10, 0, 0, TimeSpan.FromMinutes(15)));
        var ledger = new Ledger();
        bill.Meter.Add(Time.Ticks, Time.AddHours(1).Ticks, 100_000);
        bill.CloseMonth(Time, 0.25, ledger);
        Assert.That(ledger.Postings.Single().Amount.Usd, Is.EqualTo(-250));
    }
}
