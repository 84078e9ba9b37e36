using NUnit.Framework;
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
}
