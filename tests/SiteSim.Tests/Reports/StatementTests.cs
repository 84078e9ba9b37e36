using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Tests.Reports;

/// <summary>Every column and row of the statement sums, exactly.</summary>
public sealed class StatementTests
{
    private static readonly RunSummary Summary = RunSummary.Of(SampleRun.Create());

    [Test]
    public void Lines_SumToTheirTotals() => Assert.Multiple(() =>
    {
        Assert.That(Summary.Statement.Lines, Is.Not.Empty);
        foreach (var line in Summary.Statement.Lines)
        {
            Assert.That(line.Usd.Sum(), Is.EqualTo(line.TotalUsd), line.Label);
        }
    });

    [Test]
    public void Total_IsTheSumOfAllPostings() => Assert.That(
        Summary.Statement.Lines.Sum(l => l.TotalUsd), Is.EqualTo(SampleRun.Create().Postings.Sum(p => p.Amount.MicroUsd) / 1_000_000m));

    [Test]
    public void LocalMidnightAfterJune_IsOwedForJune() => Assert.Multiple(() =>
    {
        Assert.That(Summary.Statement.Months, Is.EqualTo(new[] { new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1) }));
        Assert.That(Summary.Statement.Sums(_ => true)[0], Is.EqualTo(58_000.123456m - 41_000.000001m + 499_200m + 61_000.5m + 2_320_000m - 116_000.333333m - 384_000m));
    });

    [Test]
    public void Table_ShowsMonthsThenTheTotal()
    {
        var table = StatementTable.Of(Summary.Statement);
        var revenue = table.Columns.ToList().FindIndex(c => c.Heading == "revenue");
        Assert.Multiple(() =>
        {
            Assert.That(table.Rows.Select(r => r.Cells[0]), Is.EqualTo(new[] { "2026-06", "2026-07", "total" }));
            Assert.That(table.Rows[^1].IsTotal);
            Assert.That(table.Rows.Select(r => r.Cells[revenue]), Is.EqualTo(new[] { "2,822.2", "1,026.8", "3,849.0" }));
        });
    }

    [Test]
    public void RevenueTable_SplitsMiningFromAi_AndAddsUpToTheMargin()
    {
        var table = RevenueTable.Of(Summary.Statement);
        Assert.That(table.Rows.Select(r => r.Cells), Is.EqualTo(new[]
        {
            // June: 58,000.12 + 61,000.5 mined, 499,200 of GPU-hours, 2,320,000 rent less 116,000.33 credits; 41,000 + 384,000 of power.
            new[] { "2026-06", "119.0", "499.2", "2,204.0", "2,822.2", "95.8 %", "-425.0", "2,397.2" },
            ["2026-07", "20.0", "0", "1,006.8", "1,026.8", "98.1 %", "-9.0", "1,017.8"],
            ["total", "139.0", "499.2", "3,210.8", "3,849.0", "96.4 %", "-434.0", "3,415.0"],
        }));
    }

    [Test]
    public void RevenueTable_OfManyYears_IsByYear()
    {
        var months = Enumerable.Range(0, 30).Select(i => new DateOnly(2026, 6, 1).AddMonths(i)).ToArray();
        var line = new StatementLine(Account.MiningRevenue, "mining revenue", [.. months.Select(_ => 1_000m)], 30_000m);
        Assert.That(RevenueTable.Of(new Statement(months, [line])).Rows.Select(r => (r.Cells[0], r.Cells[1])), Is.EqualTo(new[]
        {
            ("2026", "7.0"), ("2027", "12.0"), ("2028", "11.0"), ("total", "30.0"),
        }));
    }
}
