using SiteSim.Experiments.Calibration;

namespace SiteSim.Cli.Documents;

/// <summary>A model fitted to a record.</summary>
/// <param name="Yaml">The model, as the catalog holds it.</param>
/// <param name="Notes">What was read, and what to know of it.</param>
/// <param name="Comparison">The record beside generated years.</param>
internal sealed record CalibrationDocument(string Yaml, IReadOnlyList<string> Notes, IReadOnlyList<ComparedStatistic> Comparison)
{
    public static DocumentKind<CalibrationDocument> Kind { get; } = new(
        "calibration", 1, "calibrate", "A price or weather model, and how like its record it is.",
        Sheet<CalibrationDocument>.Of("comparison", "a statistic of the record and of generated years", d => d.Comparison));

    public static CalibrationDocument Of<TModel>(Calibration<TModel> fit) => new(fit.Yaml, fit.Notes, [.. fit.Comparison.Select(ComparedStatistic.Of)]);
}
