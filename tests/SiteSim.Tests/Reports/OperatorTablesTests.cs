using NUnit.Framework;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Reports;

/// <summary>The operator's tables print what the months hold, leave out what no month has, and add years up from months.</summary>
public sealed class OperatorTablesTests
{
    [Test]
    public void Mining_PrintsAMonthAsMinersReportIt()
    {
        var table = OperatorTables.Mining([Month(0)]);
        Assert.Multiple(() =>
        {
            Assert.That(table.Columns.Select(c => c.Heading), Is.EqualTo(new[]
            {
                "month", "BTC produced", "deployed, EH/s", "realised, EH/s", "uptime", "J/TH", "hashprice, USD/PH/day", "energy, GWh", "cost of power, kUSD",
                "power credits, kUSD", "all-in, c/kWh", "direct cost, USD/BTC", "all-in cost, USD/BTC",
            }), "no order and no coin kept, no column for them");
            // 720 h: 10,800 of 12,000 EH/s-hours are 90 %; 216 GWh over 10,800 EH/s-hours are 20 J/TH; 7.56 MUSD over 216 GWh are 3.5 c/kWh;
            // 7 MUSD of them for 170.51 BTC are 41,053 USD each, and with 0.5 of overhead and 1 of depreciation 49,850.
            Assert.That(table.Rows.Single().Cells, Is.EqualTo(new[]
            {
                "2026-06", "170.51", "16.667", "15.000", "90.00 %", "20.00", "29.00", "216.0", "7,560.0", "728.3", "3.50", "41,053", "49,850",
            }));
        });
    }

    [Test]
    public void Mining_WithATreasury_PrintsSoldHeldAndTheAveragePrice()
    {
        // 100.51 of 170.51 BTC sold for 7.0357 MUSD, 70,000 each; 70 held, then 170.51 more and none sold.
        var first = new CoinMonth(new DateOnly(2026, 6, 1), 0, 17_051_000_000, 10_051_000_000, 7_035_700, 4.5e6, 5e6);
        var second = new CoinMonth(new DateOnly(2026, 7, 1), first.ClosingSatoshi, 17_051_000_000, 0, 0, 15e6, 16e6);
        var table = OperatorTables.Mining([Month(0) with { Coin = first }, Month(1) with { Coin = second }]);
        Assert.That(table.Columns.Skip(2).Take(3).Select(c => c.Heading), Is.EqualTo(new[] { "BTC sold", "BTC held", "average sale, USD/BTC" }));
        Assert.That(table.Rows.Select(r => string.Join(' ', r.Cells.Skip(2).Take(3))), Is.EqualTo(new[] { "100.51 70.00 70,000", "0.00 240.51 ", "100.51 240.51 70,000" }));
    }

    [Test]
    public void Compute_OfASiteWithout_IsEmpty() => Assert.That(OperatorTables.Compute([Month(0)]).IsEmpty);

    [Test]
    public void Compute_PrintsContractedAndDelivered()
    {
        var ai = new ComputeMonth(720, 84 * 720, 30 * 720, 33_264, 1_440, 1.44, 116_000, 9_000, 4_500_000, 0, 4_800_000);
        var table = OperatorTables.Compute([Month(0) with { Compute = ai }, Month(1) with { Compute = ai }]);
        Assert.Multiple(() =>
        {
            Assert.That(table.Columns.Select(c => c.Heading), Has.None.EqualTo("GPU-hours, thousand"), "none were sold");
            Assert.That(table.Rows[0].Cells, Is.EqualTo(new[] { "2026-06", "84.0", "30.0", "46.2", "99.90 %", "116.0", "9.0", "4,500.0", "48.00 %" }));
            Assert.That(table.Rows[^1].Cells, Is.EqualTo(new[] { "all", "84.0", "30.0", "46.2", "99.90 %", "232.0", "18.0", "9,000.0", "48.00 %" }));
            Assert.That(table.Rows[^1].IsTotal);
        });
    }

    [Test]
    public void Brief_OfManyMonths_IsByYear()
    {
        var table = OperatorTables.Brief([.. Enumerable.Range(0, 30).Select(Month)]);
        Assert.That(table.Rows.Select(r => (r.Cells[0], r.Cells[1], r.Cells[4])), Is.EqualTo(new[]
        {
            ("2026", "1,193.57", "90.00 %"), ("2027", "2,046.12", "90.00 %"), ("2028", "1,875.61", "90.00 %"),
        }));
    }

    private static OperatorMonth Month(int index) => new(
        new DateOnly(2026, 6, 1).AddMonths(index), 720, 10_000_000, new PowerMonth(216_000, 7_560_000, 728_300, 0),
        new MiningMonth(720, 170.51, 12_000, 10_800, 29 * 720, 216_000, 10_000_000, 7_000_000, 500_000, 1_000_000), null, null);
}
