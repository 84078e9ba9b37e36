using NUnit.Framework;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Tests.Reports;

public sealed class TrendTableTests
{
    private static readonly LocalTime Utc = new("UTC", [new UtcOffset(DateTime.UnixEpoch, 0)]);

    /// <summary>Rows an hour apart, each of the value of its number: means and highest of whole hours, days and months by hand.</summary>
    [TestCase(24, "hour by hour from 2026-06-01 00:00", 24, 0.0)]
    [TestCase(72, "day by day, 2026-06-01 to 2026-06-03", 3, 11.5)]
    [TestCase(24 * 61, "month by month, 2026-06 to 2026-07", 2, 359.5)]
    [TestCase(24 * 365 * 4, "2 months a letter, 2026-06 to 2030-05", 24, 731.5)]
    public void Stretches_AreHoursDaysOrMonths_FewEnoughForALine(int hours, string words, int count, double firstMean)
    {
        DateTime[] starts = [.. Enumerable.Range(0, hours).Select(h => new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(h))];
        var stretches = Stretches.Of(starts, Utc);
        var means = stretches.Over([.. Enumerable.Range(0, hours).Select(h => (double)h)], values => values.Average());
        Assert.That((stretches.Words, means.Length, means[0]), Is.EqualTo((words, count, firstMean)));
    }

    [Test]
    public void Months_AreSummed_IntoTheLettersTheyBelongTo()
    {
        DateTime[] starts = [.. Enumerable.Range(0, 48).Select(m => new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(m))];
        var sums = Stretches.Of(starts, Utc).Sums([new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1), new DateOnly(2026, 10, 1)], [1, 2, 4]);
        Assert.That(sums[..3], Is.EqualTo(new[] { 3, double.NaN, 4 }), "two months a letter");
    }

    [Test]
    public void Table_OfARun_HasALinePerMeasure_WithItsLeastAndMost()
    {
        var run = SampleRun.Create();
        var table = TrendTable.Of(run, RunSummary.Of(run));
        Assert.Multiple(() =>
        {
            Assert.That(table.Rows.Select(r => r.Cells[0]), Has.Some.StartsWith("power, mean").And.Some.StartsWith("index price"));
            Assert.That(table.Rows.Select(r => r.Cells.Count), Is.All.EqualTo(4));
        });
    }

    [TestCase("split.compute=100 MW", "compute=100 MW")]
    [TestCase("conversion.delays[id=transformer].adds=3 months, contracts[id=lease-a].late_delivery.outside=90 days", "adds=3 months, outside=90 days")]
    [TestCase("split.compute=100 MW / winter-storm", "compute=100 MW / winter-storm")]
    [TestCase("half", "half")]
    [TestCase("mine on, 2.5 MW", "mine on, 2.5 MW")]
    public void PointName_IsItsLastKey(string name, string shown) => Assert.That(SiteSim.Reports.Studies.PointName.Short(name), Is.EqualTo(shown));
}
