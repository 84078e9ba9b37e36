using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>The points of a study from what its file says.</summary>
internal sealed class StudyPoints(StudySpec spec, IssueList issues)
{
    /// <summary>All of them, or none with issues.</summary>
    /// <param name="most">More are an issue.</param>
    public IReadOnlyList<NamedChanges> All(int most)
    {
        var errors = issues.Errors;
        if (spec.Ranges is not null)
            issues.Error(spec.PlaceOf(nameof(spec.Ranges)), "ranges are no points: a design has to choose them", "sitesim sensitivity does");
        IReadOnlyList<NamedChanges> points = spec.Vary is { } axes ? Combinations(axes, most) : spec.Alternatives is { } node ? Alternatives(node) : [];
        return issues.Errors == errors ? points : [];
    }

    private List<NamedChanges> Combinations(List<AxisSpec> axes, int most)
    {
        if (axes.Count == 0)
            issues.Error(spec.PlaceOf(nameof(spec.Vary)), "there is no axis to vary", "write - { path: ..., values: [...] }");
        foreach (var axis in axes)
            CheckValues(axis);
        CheckOverlaps([.. axes.Where(axis => axis is { Path: not null, Values.Count: > 0 }).Select(axis => new Change(axis.Path!, axis.Values![0], axis.Map.At))]);
        var count = axes.Aggregate(1.0, (product, axis) => product * (axis.Values?.Count ?? 0));
        if (count > most)
            issues.Error(spec.PlaceOf(nameof(spec.Vary)), FormattableString.Invariant($"{count:0} points, more than {most}"), "fewer values, or --yes when it is meant");
        return issues.Errors > 0 ? [] : [.. Combined(axes).Select(changes => new NamedChanges(string.Join(", ", changes.Select(Name)), changes))];
    }

    private void CheckValues(AxisSpec axis)
    {
        var place = axis.PlaceOf(nameof(axis.Values));
        if (axis.Values is { Count: 0 })
            issues.Error(place, "the axis has no values", "write values: [ ... ]");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, value) in (axis.Values ?? []).Index())
        {
            if (!seen.Add(YamlWriter.Flow(value)))
                issues.Error(axis.PlaceOf(nameof(axis.Values), index), $"{YamlWriter.Flow(value)} is listed twice", "points must differ");
        }
    }

    /// <summary>No change may undo another.</summary>
    public void CheckOverlaps(IReadOnlyList<Change> changes)
    {
        foreach (var (index, change) in changes.Index())
        {
            if (changes.Take(index).FirstOrDefault(change.Overlaps) is { } earlier)
                issues.Error(change.At, change.Path, $"is already set on line {earlier.At.Line} by {earlier.Path}", "one of them would undo the other");
        }
    }

    // The last axis turns fastest.
    private static IEnumerable<IReadOnlyList<Change>> Combined(IEnumerable<AxisSpec> axes) => axes.Aggregate(
        (IEnumerable<IReadOnlyList<Change>>)[[]],
        (points, axis) => points.SelectMany(point => axis.Values!.Select(value => (IReadOnlyList<Change>)[.. point, new Change(axis.Path!, value, value.At)])));

    private static string Name(Change change) => $"{change.Path}={YamlWriter.Flow(change.Value)}";

    private List<NamedChanges> Alternatives(Node node)
    {
        var place = spec.PlaceOf(nameof(spec.Alternatives));
        if (node is not MapNode { Entries.Count: > 0 } map)
        {
            issues.Error(place, $"expected a map of points by name, found {(node is MapNode ? "an empty one" : node.Kind)}", "write name: { path: value }");
            return [];
        }

        var points = new List<NamedChanges>();
        foreach (var entry in map.Entries)
        {
            if (entry.Value is MapNode values)
                points.Add(new NamedChanges(entry.Key, [.. values.Entries.Select(one => new Change(one.Key, one.Value, one.KeyAt))]));
            else
                issues.Error(new Place(entry.Value.At, Paths.Child(place.Path, entry.Key)), $"expected values by path, found {entry.Value.Kind}", "write {} for the scenario as it is");
        }

        points.ForEach(point => CheckOverlaps(point.Changes));
        return points;
    }
}
