using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Checks;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Splitting;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios;

/// <summary>YAML to a site.</summary>
public static class ScenarioFile
{
    /// <summary>
    /// Loads a scenario with what it extends, then the overrides, then catalog rows and defaults; checks it, and builds the site when
    /// nothing is wrong. Whatever the
    /// file holds, the outcome is issues and never an exception.
    /// </summary>
    public static LoadedScenario Load(string path, IReadOnlyList<ValueOverride> overrides)
    {
        var issues = new IssueList();
        var files = new InputFiles(issues);
        if (new ScenarioSource(files, issues).Load(path) is not { } root)
            return new LoadedScenario(null, issues.Sorted(), "", files.Read);
        Overrides.Apply(root, overrides, issues);
        var split = SplitSizing.Apply(root, issues);
        var spec = new Binder(issues).Bind<ScenarioSpec>(root, "");
        var parts = SiteBuilder.Parts(spec, new BuildContext(issues, files));
        SiteChecks.Run(parts, issues);
        var site = issues.Errors == 0 ? SiteBuilder.Whole(parts) : null;
        return new LoadedScenario(site, issues.Sorted(), YamlWriter.Write(root), files.Read) { Split = split };
    }
}
