namespace SiteSim.Reports.Studies;

/// <summary>A shock and what it replaces, in the words of the first plan that it touches.</summary>
/// <param name="Name">Unique in the study.</param>
/// <param name="Overrides">After the plan's own.</param>
public sealed record StressShock(string Name, IReadOnlyList<ManifestOverride> Overrides);
