using NUnit.Framework;
using SiteSim.Scenarios;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Tests.Experiments.Sensitivity;

public sealed class StudyRangeTests
{
    // By hand. Triangular 0, 1, 4: area left of 1 is 1/4, so the quantile of 0.04 is sqrt(0.04 * 4 * 1) = 0.4, that of 0.97 is 4 - sqrt(0.03 * 4 * 3) = 3.4.
    // Normal with percentiles 10 and 20: mean 15, a standard deviation 5 / 1.644854, and that at 84.134475 %. Lognormal 10 to 40: median 20, symmetric in the logarithm.
    private static readonly TestCaseData[] Quantiles =
    [
        new("low: 1 %, high: 3 %", 0.25, "1.5 %"),
        new("low: 1 %, high: 3 %, distribution: uniform", 0.999, "2.998 %"),
        new("low: 0 %, high: 4 %, base: 1 %, distribution: triangular", 0.04, "0.4 %"),
        new("low: 0 %, high: 4 %, base: 1 %, distribution: triangular", 0.97, "3.4 %"),
        new("low: 0 %, high: 4 %, distribution: triangular", 0.04, "0.4 %"),
        new("low: 10 %, high: 20 %, base: 11 %, distribution: normal", 0.05, "10 %"),
        new("low: 10 %, high: 20 %, base: 11 %, distribution: normal", 0.5, "15 %"),
        new("low: 10 %, high: 20 %, base: 11 %, distribution: normal", 0.8413447460685429, "18.0397842 %"),
        new("low: 10 %, high: 40 %, base: 11 %, distribution: lognormal", 0.95, "40 %"),
        new("low: 10 %, high: 40 %, base: 11 %, distribution: lognormal", 0.5, "20 %"),
        new("low: 10 %, high: 40 %, base: 11 %, distribution: lognormal", 0.05, "10 %"),
    ];

    [TestCaseSource(nameof(Quantiles)), Category("Isa")]
    public void Quantile_IsWrittenAsTheScenarioWouldWriteIt(string range, double probability, string expected) =>
        Assert.That(Range($"path: mining.pool.fee, {range}").Quantile(probability), Is.EqualTo(expected));

    [TestCase("low: 1 %, high: 3 %", 0, "1 %")]
    [TestCase("low: 1 %, high: 3 %", 0.5, "2 %")]
    [TestCase("low: 10 %, high: 40 %, base: 11 %, distribution: lognormal", 0, "10 %")]
    [TestCase("low: 10 %, high: 40 %, base: 11 %, distribution: lognormal", 1, "40 %")]
    [TestCase("low: 10 %, high: 40 %, base: 11 %, distribution: lognormal", 0.5, "20 %")]
    public void Between_GoesFromLowToHigh(string range, double share, string expected) =>
        Assert.That(Range($"path: mining.pool.fee, {range}").Between(share), Is.EqualTo(expected));

    [TestCase("path: site.interconnection, low: 250000 kW, high: 0.35 GW, base: 300 MW", "300000 kW")]
    [TestCase("path: \"mining.fleets[name=s21-a].machines\", low: 10001, high: 20000, base: 15000", "15000")]
    [TestCase("path: \"mining.fleets[name=s21-a].repair\", low: 1 days, high: 9 days", "5 days")]
    [TestCase("path: \"contracts[id=anchor-lease].term\", low: 5 years, high: 180 months", "10 years")]
    [TestCase("path: mining.network.hashrate.elasticity, low: 0, high: 0.1", "0.05")]
    public void Middle_KeepsTheUnitOfLow_AndWholeNumbersWhole(string range, string expected) => Assert.That(Range(range).Quantile(0.5), Is.EqualTo(expected));

    private static StudyRange Range(string text)
    {
        using var place = new RangesPlace();
        StudyRange? range = null;
        var loaded = RangedStudyFile.Load(place.Write("one.yaml", $"ranges: [ {{ {text} }} ]"), ranges =>
        {
            range = ranges[0];
            return [new RangedPoint("base", [null])];
        });
        Assert.That(loaded.Issues.Where(i => i.Severity == IssueSeverity.Error), Is.Empty);
        return range!;
    }
}
