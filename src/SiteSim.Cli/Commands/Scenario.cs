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
            throw Wrong("scenario", loaded.Issues);
        }

        foreach (var note in loaded.Issues)
        {
            session.Log.Warning("{Note}", note.ToString());
        }

        return (site, loaded);
    }

    /// <param name="what">What cannot be run.</param>
    public static InputException Wrong(string what, IReadOnlyList<Issue> issues)
    {
        var errors = issues.Count(issue => issue.Severity == IssueSeverity.Error);
        return new InputException(FormattableString.Invariant($"the {what} cannot be run: {errors} {(errors == 1 ? "error" : "errors")}"), issues);
    }
}
