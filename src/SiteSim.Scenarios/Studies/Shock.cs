using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>Something that happens to every plan of a stress study.</summary>
/// <param name="Name">Unique in the study.</param>
/// <param name="At">Where the study asks for it.</param>
/// <param name="Written">The values it replaces, as the study writes them; null for one that is built in.</param>
internal sealed record Shock(string Name, Position At, MapNode? Written)
{
    /// <summary>What it replaces in a plan, the plan's own changes included; nothing where it does not touch the plan.</summary>
    public IReadOnlyList<Change> ChangesOf(ShockedPlan plan) => Written is { } values
        ? [.. values.Entries.Select(one => new Change(one.Key, one.Value, one.KeyAt))]
        : [.. BuiltInShock.Find(Name)!.Changes(plan).Select(one => new Change(one.Path, YamlReader.Read(At.File, one.Value, new IssueList())!, At))];
}
