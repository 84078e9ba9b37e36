namespace SiteSim.Reports;

/// <summary>A file that was read.</summary>
/// <param name="Path">Relative to the scenario's folder, with forward slashes.</param>
/// <param name="Sha256">Of its bytes, lower-case hex.</param>
public sealed record ManifestInput(string Path, string Sha256);
