using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>The shocks of a study from what its file says.</summary>
internal sealed class StudyShocks(StudySpec spec, IssueList issues)
{
    private const string BuiltIn = "built-in";

    /// <summary>All of them, or none with issues.</summary>
    /// <param name="plans">That they happen to.</param>
    /// <param name="most">More points than this are an issue.</param>
    public IReadOnlyList<Shock> All(IReadOnlyList<NamedChanges> plans, int most)
    {
        var errors = issues.Errors;
        var place = spec.PlaceOf(nameof(spec.Shocks));
        List<Shock> shocks = spec.Shocks is { } node ? Named(node, place) : [.. BuiltInShock.All.Select(one => new Shock(one.Name, place.At, null))];
        foreach (var plan in plans.Where(plan => plan.Name.Contains(StressName.Separator, StringComparison.Ordinal)))
            issues.Error(place, $"the plan \"{plan.Name}\" has \"{StressName.Separator}\" in its name, which stands between plan and shock", "rename it");
        if ((long)plans.Count * (1 + shocks.Count) is var count && count > most)
            issues.Error(place, FormattableString.Invariant($"{count} points, more than {most}"), "fewer plans or shocks, or --yes when it is meant");
        return issues.Errors == errors ? shocks : [];
    }

    private List<Shock> Named(Node node, Place place)
    {
        if (node is MapNode { Entries.Count: > 0 } map)
            return [.. map.Entries.Select(entry => Named(entry, Paths.Child(place.Path, entry.Key))).OfType<Shock>()];
        issues.Error(place, $"expected a map of shocks by name, found {(node is MapNode ? "an empty one" : node.Kind)}", "write name: { path: value }, or leave shocks out for all that are built in");
        return [];
    }

    private Shock? Named(MapEntry entry, string path)
    {
        if (entry.Key.Contains(StressName.Separator, StringComparison.Ordinal))
            issues.Error(entry.KeyAt, path, $"\"{StressName.Separator}\" stands between plan and shock and in no name", "rename it");
        else if (entry.Value is MapNode { Entries.Count: > 0 } values)
            return new Shock(entry.Key, entry.KeyAt, values);
        else if (entry.Value is not ScalarNode { Text: BuiltIn })
            issues.Error(entry.Value.At, path, $"expected values by path, or the word {BuiltIn}, found {(entry.Value is MapNode ? "an empty map" : entry.Value.Kind)}", "write { path: value }");
        else if (BuiltInShock.Find(entry.Key) is not null)
            return new Shock(entry.Key, entry.KeyAt, null);
        else
            issues.Error(entry.KeyAt, path, $"no shock \"{entry.Key}\" is built in", NearestName.Hint(entry.Key, [.. BuiltInShock.All.Select(one => one.Name)]));
        return null;
    }
}
