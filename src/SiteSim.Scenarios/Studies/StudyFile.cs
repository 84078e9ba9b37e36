using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>YAML to a study.</summary>
public static class StudyFile
{
    /// <summary>
    /// Loads a study and the scenario of every point; whatever the file holds, the outcome is issues and never an exception. What is wrong with a point's
    /// scenario is reported where the study replaces the value.
    /// </summary>
    /// <param name="path">The study's file.</param>
    /// <param name="most">More points are an issue.</param>
    public static LoadedStudy Load(string path, int most)
    {
        var issues = new IssueList();
        if (Read(path, issues) is not { } spec)
            return new LoadedStudy(null, issues.Sorted());
        var named = new StudyPoints(spec, issues).All(most);
        var baseline = Baseline(spec, named, issues);
        var found = new HashSet<Issue>(issues.Sorted());
        StudyPoint[] points = spec.Scenario is { } file ? [.. named.Select(point => Load(file.Path, point, found))] : [];
        return found.Any(issue => issue.Severity == IssueSeverity.Error)
            ? new LoadedStudy(null, Sorted(found))
            : new LoadedStudy(new Study(spec.Name!, spec.Replications!.Value, spec.Figure!, baseline, points, SiteOf(spec, points[baseline]), YamlWriter.Write(spec.Map)), Sorted(found));
    }

    /// <summary>The study with defaults filled in, or null where there is nothing to read.</summary>
    internal static StudySpec? Read(string path, IssueList issues)
    {
        if (new ScenarioSource(new InputFiles(issues), issues).Load(path) is not { } root)
            return null;
        var scenario = root.Find(SpecField.KeyOf(nameof(StudySpec.Scenario)));
        var spec = new Binder(issues).Bind<StudySpec>(root, "");
        // As written: bytes of a study must not tell where on a machine it was.
        if (scenario is not null)
            root.Set(scenario.Key, scenario.KeyAt, scenario.Value);
        return spec;
    }

    private static int Baseline(StudySpec spec, IReadOnlyList<NamedChanges> points, IssueList issues)
    {
        if (spec.Baseline is not { } name || points.Count == 0)
            return 0;
        var index = points.Select(point => point.Name).ToList().IndexOf(name);
        if (index < 0)
            issues.Error(spec.PlaceOf(nameof(spec.Baseline)), $"there is no point \"{name}\"", NearestName.Hint(name, [.. points.Select(point => point.Name)]));
        return index;
    }

    internal static StudyPoint Load(string scenario, NamedChanges point, HashSet<Issue> found)
    {
        ValueOverride[] overrides = [.. point.Changes.Select(change => change.Override)];
        var loaded = ScenarioFile.Load(scenario, overrides);
        found.UnionWith(loaded.Issues.Select(issue => issue.File == Overrides.File ? InStudy(issue, point.Changes[issue.Line - 1].At) : issue));
        return new StudyPoint(point.Name, overrides, loaded.ResolvedYaml, loaded.Inputs);
    }

    /// <summary>Of a point that loads.</summary>
    internal static SiteModel SiteOf(StudySpec spec, StudyPoint point) => ScenarioFile.Load(spec.Scenario!.Path, point.Overrides).Site!;

    private static Issue InStudy(Issue issue, Position at) => issue with { File = at.File, Line = at.Line, Column = at.Column };

    internal static Issue[] Sorted(HashSet<Issue> issues) => [.. issues
        .OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line).ThenBy(i => i.Column)
        .ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Message, StringComparer.Ordinal)];
}
