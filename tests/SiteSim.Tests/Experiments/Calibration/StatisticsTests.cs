using NUnit.Framework;
using SiteSim.Experiments.Calibration;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Calibration;

[TestFixture]
public sealed class StatisticsTests
{
    private const double Gap = double.NaN;
    private static readonly DateTime Start = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void SeriesStatistics_OfEightHours_AreThoseByHand()
    {
        // Runs above 200: {300}, {250, 201} and {999}; the gap ends the second.
        SeriesStatistics s = SeriesStatistics.Of(new ObservedSeries(Start, TimeSpan.FromHours(1), [-10, 300, 20, 250, 201, Gap, 999, 200, 0], 0), LocalClock.Utc);
        Assert.That(s.Count, Is.EqualTo(8));
        Assert.That(s.Mean, Is.EqualTo(1960.0 / 8));
        Assert.That(s.NegativeShare, Is.EqualTo(1.0 / 8));
        Assert.That(s.Maximum, Is.EqualTo(999));
        Assert.That(s.RunsPerYear, Is.EqualTo(3 / (8.0 / 8766)).Within(1e-9));
        Assert.That(s.RunLength, Is.EqualTo(4.0 / 3));
        Assert.That(s.Quantiles[3], Is.EqualTo(200.5)); // of -10 0 20 200 201 250 300 999
        Assert.That(s.HourMeans[6], Is.EqualTo(999));
    }

    [Test]
    public void SeriesStatistics_AutocorrelationIsOfTheBentPrice()
    {
        // Alternating between asinh^-1 of +1 and -1: correlation -1 at an odd lag, +1 at 24 h.
        double high = 20 * Math.Sinh(1);
        double[] values = [.. Enumerable.Range(0, 480).Select(i => i % 2 == 0 ? high : -high)];
        SeriesStatistics s = SeriesStatistics.Of(new ObservedSeries(Start, TimeSpan.FromHours(1), values, 0), LocalClock.Utc);
        Assert.That(s.StepAutocorrelation, Is.EqualTo(-1).Within(1e-9));
        Assert.That(s.DayAutocorrelation, Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void SeriesStatistics_QuarterHours_CountADayAs96Steps()
    {
        double[] values = [.. Enumerable.Range(0, 960).Select(i => i % 96 < 48 ? 10.0 : -10.0)];
        SeriesStatistics s = SeriesStatistics.Of(new ObservedSeries(Start, TimeSpan.FromMinutes(15), values, 0), LocalClock.Utc);
        Assert.That(s.DayAutocorrelation, Is.EqualTo(1).Within(1e-9));
        Assert.That(s.HourMeans[0], Is.EqualTo(10));
        Assert.That(s.HourMeans[23], Is.EqualTo(-10));
    }

    [TestCase(0, 1)]
    [TestCase(0.5, 2.5)]
    [TestCase(0.75, 3.25)]
    [TestCase(1, 4)]
    public void Quantile_IsLinearBetweenOrderStatistics(double p, double expected)
        => Assert.That(Sample.Quantile([1, 2, 3, 4], p), Is.EqualTo(expected).Within(1e-12));

    [Test]
    public void NormalScores_RankWithTiesAndGaps()
    {
        // Ranks of 5, 1, gap, 5, 9: 1 -> 1, both 5 -> 2.5, 9 -> 4; scores at (rank - 1/2) / 4.
        double[] scores = NormalScores.Of([5, 1, Gap, 5, 9]);
        double[] expected = [0, StandardNormal.Quantile(0.125), Gap, 0, StandardNormal.Quantile(0.875)];
        Assert.That(scores, Is.EqualTo(expected).Within(1e-15));
    }

    [Test]
    public void Autocorrelation_OverAGap_UsesThePairsThatExist()
    {
        // Mean 0, variance 1; pairs one apart: (1,1), (-1,-1), (-1,1): (1 + 1 - 1)/3
        Assert.That(Autocorrelation.At([1, 1, Gap, -1, -1, 1, Gap, -1], 1), Is.EqualTo(1.0 / 3).Within(1e-12));
    }
}
