using NUnit.Framework;
using SiteSim.Experiments.Calibration;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>What the acceptance of a generator lets pass and what it does not.</summary>
[TestFixture]
public sealed class ComparisonTests
{
    private static readonly SeriesStatistics Record = new(
        8760, 27, 75, [-12, -2, 10, 20, 30, 70, 170], 3000, 0.1, 35, 1.8, 0.88, 0.35, [.. Enumerable.Repeat(20.0, 24)]);

    private static readonly TestCaseData[] Misses =
    [
        Beyond("p1", Record with { Quantiles = [-14.1, -2, 10, 20, 30, 70, 170] }),
        Beyond("p50", Record with { Quantiles = [-12, -2, 10, 23.1, 30, 70, 170] }),
        Beyond("p99", Record with { Quantiles = [-12, -2, 10, 20, 30, 70, 144] }),
        Beyond("share below 0", Record with { NegativeShare = 0.121 }),
        Beyond("runs above 200 USD/MWh", Record with { RunsPerYear = 24 }),
        Beyond("length of a run", Record with { RunLength = 2.4 }),
        Beyond("autocorrelation, 1 step", Record with { StepAutocorrelation = 0.77 }),
        Beyond("autocorrelation, 24 h", Record with { DayAutocorrelation = 0.46 }),
        Beyond("mean day, RMS difference", Record with { HourMeans = [.. Enumerable.Repeat(28.1, 24)] }),
    ];

    [TestCaseSource(nameof(Misses))]
    public void PriceComparison_JustBeyondOneTolerance_MissesThatRowAlone(string row, SeriesStatistics generated)
        => Assert.That(PriceComparison.Of(Record, generated).Where(r => !r.Holds).Select(r => r.Statistic), Is.EqualTo(new[] { row }));

    [Test]
    public void PriceComparison_JustWithinEveryTolerance_Holds()
    {
        SeriesStatistics generated = Record with
        {
            Mean = 100, // for information
            Quantiles = [-13.9, -0.1, 11.9, 22.9, 34.4, 60, 195],
            NegativeShare = 0.119,
            RunsPerYear = 45,
            RunLength = 1.3,
            StepAutocorrelation = 0.79,
            DayAutocorrelation = 0.44,
            HourMeans = [.. Enumerable.Repeat(12.1, 24)],
        };
        Assert.That(PriceComparison.Of(Record, generated).Where(row => !row.Holds), Is.Empty);
    }

    [Test]
    public void Holds_NothingGenerated_IsAMiss()
        => Assert.That(new ComparisonRow("p50", "", 20, double.NaN, 3).Holds, Is.False);

    private static TestCaseData Beyond(string row, SeriesStatistics generated) => new TestCaseData(row, generated).SetArgDisplayNames(row);
}
