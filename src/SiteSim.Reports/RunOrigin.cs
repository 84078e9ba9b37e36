namespace SiteSim.Reports;

/// <summary>Where a run came from: with the result, all that a run directory records.</summary>
/// <param name="Version">SiteSim's version.</param>
/// <param name="ScenarioPath">The scenario file as it was named; only its place relative to the inputs is kept.</param>
/// <param name="ResolvedYaml">The scenario with every preset, default and override filled in: enough to run it again.</param>
/// <param name="Inputs">Every file read, with the SHA-256 of its bytes in lower-case hex.</param>
/// <param name="Overrides">Values set on the command line, in order.</param>
public sealed record RunOrigin(
    string Version,
    string ScenarioPath,
    string ResolvedYaml,
    IReadOnlyList<(string Path, string Sha256)> Inputs,
    IReadOnlyList<(string Path, string Value)> Overrides);
