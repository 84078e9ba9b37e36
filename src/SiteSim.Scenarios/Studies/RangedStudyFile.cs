using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>YAML with <c>ranges:</c> to a study whose points a design chooses.</summary>
public static class RangedStudyFile
{
    /// <summary>
    /// Loads a study and the scenario of every point; whatever the file holds, the outcome is issues. Each range is tried at its low and at its high first, so
    /// that everything wrong with them is told at once; after that the first point that does not load ends the loading.
    /// </summary>
    /// <param name="path">The study's file.</param>
    /// <param name="design">Points from the ranges; asked only when nothing is wrong with these.</param>
    public static LoadedStudy Load(string path, Func<IReadOnlyList<StudyRange>, IReadOnlyList<RangedPoint>> design)
    {
        var issues = new IssueList();
        if (StudyFile.Read(path, issues) is not { Scenario: { } file } spec)
            return new LoadedStudy(null, issues.Sorted());
        var own = ScenarioFile.Load(file.Path, []);
        var resolved = own.Site is null ? null : (MapNode?)YamlReader.Read(file.Path, own.ResolvedYaml, new IssueList());
        var ranges = new StudyRanges(spec, resolved, issues).All();
        var goal = new StudyGoals(issues).Of(spec);
        var found = new HashSet<Issue>(issues.Sorted().Concat(own.Issues));
        foreach (var point in own.Site is null ? [] : Trial(ranges))
            Load(spec, ranges, point, found);
        StudyPoint[] points = HasErrors(found) ? [] : [.. design(ranges).Select(point => Load(spec, ranges, point, found)).TakeWhile(_ => !HasErrors(found))];
        return HasErrors(found)
            ? new LoadedStudy(null, StudyFile.Sorted(found))
            : new LoadedStudy(new Study(spec.Name!, spec.Replications!.Value, spec.Figure!, 0, points, goal!, StudyFile.SiteOf(spec, points[0]), YamlWriter.Write(spec.Map)), StudyFile.Sorted(found));
    }

    private static IEnumerable<RangedPoint> Trial(IReadOnlyList<StudyRange> ranges) => ranges.SelectMany((range, i) => new[] { range.Low, range.High }.Select(
        value => new RangedPoint($"{range.Name} {value}", [.. ranges.Select((other, j) => i == j ? value : other.Base)])));

    private static StudyPoint Load(StudySpec spec, IReadOnlyList<StudyRange> ranges, RangedPoint point, HashSet<Issue> found) =>
        StudyFile.Load(spec.Scenario!.Path, new NamedChanges(point.Name, [.. Changes(ranges, point)]), found).Point;

    private static IEnumerable<Change> Changes(IReadOnlyList<StudyRange> ranges, RangedPoint point)
    {
        foreach (var (range, value) in ranges.Zip(point.Values))
        {
            if (value is not null)
                yield return new Change(range.Path, new ScalarNode(range.At, value), range.At);
        }
    }

    private static bool HasErrors(IEnumerable<Issue> issues) => issues.Any(issue => issue.Severity == IssueSeverity.Error);
}
