using System.Collections.Immutable;
using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
public sealed class SeasonalityTests
{
    private static readonly ImmutableArray<double> MonthLevel = [.. Enumerable.Range(0, 12).Select(month => (double)month)];
    private static readonly ImmutableArray<double> Ones = [.. Enumerable.Repeat(1.0, 24)];

    // 2025 has 365 days: month m is centred on day 365 (m + 1/2) / 12, a season on day 365 (s + 1/6) / 4 (that of winter: 15.2).
    private static readonly Seasonality ByHand = new(
        MonthLevel,
        [.. Enumerable.Range(0, 96).Select(i => i / 24 * 100.0 + i % 24)],
        weekendShift: 1000,
        [.. Enumerable.Range(1, 12).Select(month => (double)month)],
        [.. Enumerable.Range(0, 24).Select(hour => hour == 18 ? 2.0 : 1.0)]);

    [Test]
    public void Mean_BetweenCentres_IsInterpolatedAndShiftedAtWeekends()
    {
        // Saturday 2025-03-01 00:00: day 59; months 59/365*12 - 1/2 = 1.43973, seasons 59/365*4 - 1/6 = 0.47991 of the way from winter to spring.
        double level = 59.0 / 365 * 12 - 0.5;
        double shape = 100 * (59.0 / 365 * 4 - 1.0 / 6);
        Assert.That(ByHand.Mean(new DateTime(2025, 3, 1)), Is.EqualTo(level + shape + 1000).Within(1e-9));
    }

    [Test]
    public void Mean_AtNewYear_BlendsDecemberAndJanuary()
    {
        // Wednesday 2025-01-01 00:00: half-way from December (11) to January (0), 5/6 of the way from autumn (300) to winter (0).
        Assert.That(ByHand.Mean(new DateTime(2025, 1, 1)), Is.EqualTo(5.5 + 50).Within(1e-9));
    }

    [Test]
    public void Mean_ThroughTheYear_NeverJumpsAtMidnight()
    {
        var flat = new Seasonality(MonthLevel, [.. Enumerable.Repeat(0.0, 96)], 0, [.. Ones.Take(12)], Ones);
        for (var t = new DateTime(2024, 1, 1); t.Year < 2026; t = t.AddHours(1))
            Assert.That(Math.Abs(flat.Mean(t.AddHours(1)) - flat.Mean(t)), Is.LessThan(0.04), $"{t}");
    }

    [Test]
    public void Spread_IsTheMonthsTimesTheHours()
    {
        Assert.That(ByHand.Spread(new DateTime(2025, 1, 1, 0, 0, 0)), Is.EqualTo(6.5).Within(1e-9));
        Assert.That(ByHand.Spread(new DateTime(2025, 1, 1, 18, 0, 0)) / ByHand.Spread(new DateTime(2025, 1, 1, 17, 0, 0)), Is.EqualTo(2).Within(0.1));
    }

    private static readonly TestCaseData[] Impossible =
    [
        new((Action)(() => Make(11, 96, 12, 1)), "12 values expected, got 11"),
        new((Action)(() => Make(12, 24, 12, 1)), "96 values expected, got 24"),
        new((Action)(() => Make(12, 96, 12, 0)), "Finite values above 0 expected, got 0"),
        new((Action)(() => Make(12, 96, 12, double.NaN)), "got NaN"),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void Constructor_BadValues_Throws(Action make, string message)
        => Assert.That(make, Throws.ArgumentException.With.Message.Contains(message));

    private static Seasonality Make(int months, int shape, int spreads, double spread)
        => new([.. Ones.Take(months)], [.. Enumerable.Repeat(0.0, shape)], 0, [.. Enumerable.Repeat(spread, spreads)], Ones);
}
