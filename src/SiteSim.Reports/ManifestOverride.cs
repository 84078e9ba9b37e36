namespace SiteSim.Reports;

/// <summary>A value set on the command line.</summary>
/// <param name="Path">Where in the scenario.</param>
/// <param name="Value">As written.</param>
public sealed record ManifestOverride(string Path, string Value);
