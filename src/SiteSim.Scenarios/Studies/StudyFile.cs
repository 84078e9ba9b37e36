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
    public static LoadedStudy Load(string path, int most) => Load(path, most, isStress: false);

    /// <summary>
    /// The same with every plan once as it is and once under each shock that touches it, named "plan / shock". The baseline is the same plan, as it is.
    /// </summary>
    public static LoadedStudy LoadStress(string path, int most) => Load(path, most, isStress: true);

    private static LoadedStudy Load(string path, int most, bool isStress)
    {
        var issues = new IssueList();
        if (Read(path, issues) is not { } spec)
            return new LoadedStudy(null, issues.Sorted());
        var named = new StudyPoints(spec, issues).All(most);
        var baseline = Baseline(spec, named, issues);
        var goal = new StudyGoals(issues).Of(spec);
        var shocks = isStress ? new StudyShocks(spec, issues).All(named, most) : [];
        var found = new HashSet<Issue>(issues.Sorted());
        StudyPoint[] points = spec.Scenario is { } file ? [.. named.SelectMany(plan => Load(file.Path, plan, shocks, found))] : [];
        if (baseline > 0 && points.Length > 0)
            baseline = Array.FindIndex(points, point => point.Name == named[baseline].Name);
        if (points.Where(point => point.Sampling is not null).DistinctBy(point => point.Sampling).ToArray() is [var one, var other, ..])
            found.Add(Unlike(spec, one, other));
        return found.Any(issue => issue.Severity == IssueSeverity.Error)
            ? new LoadedStudy(null, Sorted(found))
            : new LoadedStudy(new Study(spec.Name!, spec.Replications!.Value, spec.Figure!, baseline, points, goal!, SiteOf(spec, points[baseline]), YamlWriter.Write(spec.Map)), Sorted(found));
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

    private static Issue Unlike(StudySpec spec, StudyPoint one, StudyPoint other)
    {
        var place = spec.PlaceOf(nameof(spec.Scenario));
        return new Issue(
            place.At.File, place.At.Line, place.At.Column, "random.sampling", $"\"{other.Name}\" is drawn otherwise than \"{one.Name}\": {other.Sampling}, not {one.Sampling}",
            "the same for every point, or their futures are not the same");
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

    private static IEnumerable<StudyPoint> Load(string scenario, NamedChanges plan, IReadOnlyList<Shock> shocks, HashSet<Issue> found)
    {
        var (point, loaded) = Load(scenario, plan, found);
        yield return point;
        if (loaded.Site is not { } site)
            yield break;
        var root = (MapNode)YamlReader.Read(scenario, loaded.ResolvedYaml, new IssueList())!;
        foreach (var shock in shocks)
        {
            if (shock.ChangesOf(new ShockedPlan(site, root)) is { Count: > 0 } changes)
                yield return Load(scenario, new NamedChanges(StressName.Of(plan.Name, shock.Name), [.. plan.Changes, .. changes]), found).Point;
        }
    }

    internal static (StudyPoint Point, LoadedScenario Loaded) Load(string scenario, NamedChanges point, HashSet<Issue> found)
    {
        ValueOverride[] overrides = [.. point.Changes.Select(change => change.Override)];
        var loaded = ScenarioFile.Load(scenario, overrides);
        found.UnionWith(loaded.Issues.Select(issue => issue.File == Overrides.File ? InStudy(issue, point.Changes[issue.Line - 1].At) : issue));
        return (new StudyPoint(point.Name, overrides, loaded.ResolvedYaml, loaded.Inputs) { Sampling = loaded.Site?.Sampling }, loaded);
    }

    /// <summary>Of a point that loads.</summary>
    internal static SiteModel SiteOf(StudySpec spec, StudyPoint point) => ScenarioFile.Load(spec.Scenario!.Path, point.Overrides).Site!;

    private static Issue InStudy(Issue issue, Position at) => issue with { File = at.File, Line = at.Line, Column = at.Column };

    internal static Issue[] Sorted(HashSet<Issue> issues) => [.. issues
        .OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line).ThenBy(i => i.Column)
        .ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Message, StringComparer.Ordinal)];
}
