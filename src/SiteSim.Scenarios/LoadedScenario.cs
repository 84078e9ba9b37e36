using SiteSim.Model.Site;
using SiteSim.Scenarios.Splitting;

namespace SiteSim.Scenarios;

/// <summary>What loading a scenario gave.</summary>
/// <param name="Site">The site; null if, and only if, an issue is an error.</param>
/// <param name="Issues">Everything found, errors and notes, by file, line and column.</param>
/// <param name="ResolvedYaml">
/// The scenario after extends, overrides, catalog rows and defaults: one file that loads to the same site, but for series files, which it
/// names by their
/// absolute paths. Empty when there was no tree to resolve.
/// </param>
/// <param name="Inputs">Every file read.</param>
public sealed record LoadedScenario(SiteModel? Site, IReadOnlyList<Issue> Issues, string ResolvedYaml, IReadOnlyList<InputFile> Inputs)
{
    /// <summary>What the scenario's split came to; null without one.</summary>
    public SplitSizes? Split { get; init; }
}
