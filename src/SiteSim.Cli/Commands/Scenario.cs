using SiteSim.Model.Site;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Commands;

/// <summary>Loads what a command was pointed at.</summary>
internal static class Scenario
{
    /// <exception cref="InputException">The scenario cannot be run; carries every issue.</exception>
    public static (SiteModel Site, LoadedScenario Loaded) Load(string path, IReadOnlyList<ValueOverride> overrides, Session session)
    {
        var loaded = ScenarioFile.Load(path, overrides);
        foreach (var input in loaded.Inputs)
        {
            session.Log.Debug("read {Path}, SHA-256 {Sha256}", input.Path, input.Sha256);
        }

        if (loaded.Site is not { } site)
        {
            throw new InputException(Count(loaded.Issues), loaded.Issues);
        }

        foreach (var note in loaded.Issues)
        {
            session.Log.Warning("{Note}", note.ToString());
        }

        return (site, loaded);
    }

    private static string Count(IReadOnlyList<Issue> issues)
    {
        var errors = issues.Count(issue => issue.Severity == IssueSeverity.Error);
        return FormattableString.Invariant($"the scenario cannot be run: {errors} {(errors == 1 ? "error" : "errors")}");
    }
}
