namespace SiteSim.Experiments.Calibration;

/// <summary>A fit with what one needs to believe it.</summary>
/// <param name="Model">The model, its parameters rounded as printed.</param>
/// <param name="Yaml">The model as text, as the catalog holds it.</param>
/// <param name="Notes">What was found in the record: length, gaps, duplicates.</param>
/// <param name="Comparison">The record beside <see cref="CalibrationRequest.Years"/> generated years.</param>
public sealed record Calibration<TModel>(TModel Model, string Yaml, IReadOnlyList<string> Notes, IReadOnlyList<ComparisonRow> Comparison);
