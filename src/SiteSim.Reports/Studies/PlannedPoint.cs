namespace SiteSim.Reports.Studies;

/// <summary>A point of a study.</summary>
/// <param name="Name">Unique in the study.</param>
/// <param name="Overrides">What it replaces in the study's scenario.</param>
/// <param name="Sha256">Of its resolved scenario, lower-case hex.</param>
public sealed record PlannedPoint(string Name, IReadOnlyList<ManifestOverride> Overrides, string Sha256);
