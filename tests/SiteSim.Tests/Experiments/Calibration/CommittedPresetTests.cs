using NUnit.Framework;
using SiteSim.Experiments.Calibration;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>Where the records are at hand: the fit generates the like of its record, and the committed presets are what it prints today.</summary>
[TestFixture]
public sealed class CommittedPresetTests
{
    private static readonly TestCaseData[] Fits =
    [
        Fit("prices/ercot-hb-west-2024", () => Outcome(Records.ErcotHbWest())),
        Fit("prices/ercot-hubavg-rt15-2024", () => Outcome(Records.ErcotHubAverage())),
        Fit("prices/pjm-dom-2024", () => Outcome(Records.PjmDom())),
        Fit("climates/dallas", () => Outcome(Records.Dallas())),
    ];

    [TestCaseSource(nameof(Fits))]
    public void Calibration_OfTheRecord_GeneratesItsLikeAndPrintsThePreset(string preset, Func<(string Yaml, IReadOnlyList<ComparisonRow> Comparison)> calibrate)
    {
        (string yaml, IReadOnlyList<ComparisonRow> comparison) = calibrate();
        foreach (ComparisonRow row in comparison)
            TestContext.Out.WriteLine($"{row.Statistic,-36} {row.Unit,-8} {row.Observed,10:F3} {row.Generated,10:F3} {row.Tolerance,8:F3}");
        Assert.That(comparison.Where(row => !row.Holds), Is.Empty);
        Assert.That(yaml, Is.EqualTo(Preset.Text(preset)));
    }

    private static TestCaseData Fit(string preset, Func<(string, IReadOnlyList<ComparisonRow>)> calibrate)
        => new TestCaseData(preset, calibrate).SetName($"Calibration_OfTheRecord_GeneratesItsLikeAndPrintsThePreset({preset})");

    private static (string, IReadOnlyList<ComparisonRow>) Outcome<TModel>(Calibration<TModel> calibration) => (calibration.Yaml, calibration.Comparison);
}
