namespace SiteSim.Scenarios;

/// <summary>A file that was read to load a scenario.</summary>
/// <param name="Path">As opened.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record InputFile(string Path, string Sha256);
