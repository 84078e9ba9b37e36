using NUnit.Framework;
using SiteSim.Experiments.Calibration;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Calibration;

[TestFixture]
public sealed class ObservedSeriesTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Test]
    public void FromUtc_PlacesSamplesAndCountsGapsAndDuplicates()
    {
        ObservedSeries series = ObservedSeries.FromUtc([(Utc(3), 3), (Utc(0), 0), (Utc(3), 99), (Utc(1), 1)], Hour);
        Assert.That(series.Values, Is.EqualTo(new[] { 0, 1, double.NaN, 3 }));
        Assert.That((series.StartUtc, series.Gaps, series.Count, series.Duplicates), Is.EqualTo((Utc(0), 1, 3, 1)));
    }

    [Test]
    public void FromLocal_RepeatedHour_IsReadInItsOrder()
    {
        // 2024-11-03, Texas: 0:00, 1:00 (daylight), 1:00 (standard), 2:00
        (DateTime, double)[] samples = [(Local(0), 1), (Local(1), 2), (Local(1), 3), (Local(2), 4)];
        ObservedSeries series = ObservedSeries.FromLocal(samples, Hour, LocalClock.UsCentral);
        Assert.That(series.Values, Is.EqualTo(new[] { 1.0, 2, 3, 4 }));
        Assert.That(series.Duplicates, Is.Zero);
        Assert.That(series.StartUtc, Is.EqualTo(new DateTime(2024, 11, 3, 5, 0, 0)));
    }

    [Test]
    public void FromLocal_RepeatedHourGivenOnce_LeavesAGap()
    {
        ObservedSeries series = ObservedSeries.FromLocal([(Local(0), 1), (Local(1), 2), (Local(2), 4)], Hour, LocalClock.UsCentral);
        Assert.That(series.Values, Is.EqualTo(new[] { 1, 2, double.NaN, 4 }));
    }

    [Test]
    public void FromLocal_RealDuplicate_IsDroppedAndCounted()
    {
        ObservedSeries series = ObservedSeries.FromLocal([(Local(5), 1), (Local(5), 2)], Hour, LocalClock.UsCentral);
        Assert.That((series.Values[0], series.Duplicates), Is.EqualTo((1.0, 1)));
    }

    [Test]
    public void Between_TakesIntervalsThatBeginInside()
    {
        ObservedSeries series = ObservedSeries.FromUtc([.. Enumerable.Range(0, 10).Select(i => (Utc(i), (double)i))], Hour);
        ObservedSeries part = series.Between(Utc(2).AddMinutes(1), Utc(5));
        Assert.That(part.Values, Is.EqualTo(new[] { 3.0, 4 }));
        Assert.That(part.StartUtc, Is.EqualTo(Utc(3)));
        Assert.That(() => series.Between(Utc(20), Utc(30)), Throws.ArgumentException.With.Message.Contains("2024-01-01 20:00"));
    }

    private static readonly TestCaseData[] Impossible =
    [
        new((Action)(() => ObservedSeries.FromUtc([], Hour)), "at least one sample"),
        new((Action)(() => ObservedSeries.FromUtc([(Utc(0), 1), (Utc(0).AddMinutes(20), 2)], Hour)), "2024-01-01 00:20:00 UTC is not a whole number"),
        new((Action)(() => ObservedSeries.FromUtc([(Utc(0), double.NaN)], Hour)), "is NaN"),
        new((Action)(() => ObservedSeries.FromUtc([(Utc(0), 1), (Utc(0).AddYears(4000), 2)], Hour)), "between the first sample, 2024-01-01 00:00 UTC, and the last: expected at most 10000000"),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void FromUtc_ImpossibleSamples_Throws(Action make, string message)
        => Assert.That(make, Throws.ArgumentException.With.Message.Contains(message));

    private static DateTime Utc(int hour) => new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(hour);

    private static DateTime Local(int hour) => new(2024, 11, 3, hour, 0, 0);
}
