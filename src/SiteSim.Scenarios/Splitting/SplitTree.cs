using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Splitting;

/// <summary>The places of a scenario's tree that a split may size.</summary>
internal sealed class SplitTree(MapNode root)
{
    public const string Mark = "split";

    private static readonly (string Section, string List, string Key, string StandIn)[] Places =
    [
        ("mining", "fleets", "machines", "1"), ("compute", "clusters", "nodes", "1"), ("conversion", "phases", "nodes", "1"),
        ("", "contracts", "critical_it", "1 W"), ("site", "halls", "capacity", "1 MW"),
    ];

    public MapNode Root => root;

    /// <summary>Maps of a list that say <c>split</c>, with their place among the list's maps.</summary>
    public IEnumerable<(MapNode Map, int Index)> Marked(string list)
    {
        var key = Places.Single(p => p.List == list).Key;
        return Maps(list).Select((map, index) => (map, index)).Where(m => m.map.Find(key)?.Value is ScalarNode { Text: Mark });
    }

    public static void Set(MapNode map, string key, string value)
    {
        var entry = map.Find(key)!;
        map.Set(key, entry.KeyAt, new ScalarNode(entry.Value.At, value));
    }

    /// <summary>Every mark left, and the path to it; a value that reads takes its place, so that one mistake is one issue.</summary>
    public IEnumerable<Place> TakeMarks()
    {
        foreach (var (section, list, key, standIn) in Places)
        {
            foreach (var (map, index) in Marked(list).ToList())
            {
                yield return new Place(map.Find(key)!.Value.At, Paths.Child(Paths.Item(Paths.Child(section, list), index), key));
                Set(map, key, standIn);
            }
        }
    }

    /// <summary>Takes a map off its list; a section without anything left goes with it, as if it had never been written.</summary>
    public void Remove(string list, MapNode map)
    {
        var section = Places.Single(p => p.List == list).Section;
        var owner = section.Length == 0 ? root : (MapNode)root.Find(section)!.Value;
        var items = ((ListNode)owner.Find(list)!.Value).Items;
        items.Remove(map);
        if (items.Count == 0)
            (section is "" or "conversion" ? owner : root).Remove(section is "" or "conversion" ? list : section);
    }

    /// <summary>A hall without a machine is not built.</summary>
    public void RemoveHall(MapNode map, string name)
    {
        Remove("halls", map);
        RemoveFrom(Maps("site", "feeders"), name);
    }

    private static void RemoveFrom(IEnumerable<MapNode> feeders, string hall)
    {
        foreach (var feeder in feeders)
        {
            Forget([feeder], "halls", hall);
            RemoveFrom((feeder.Find("feeders")?.Value as ListNode)?.Items.OfType<MapNode>() ?? [], hall);
        }
    }

    /// <summary>Maps of any list of the scenario.</summary>
    public IReadOnlyList<MapNode> Maps(string section, string list)
    {
        var owner = section.Length == 0 ? root : root.Find(section)?.Value as MapNode;
        return owner?.Find(list)?.Value is ListNode { Items: var items } ? [.. items.OfType<MapNode>()] : [];
    }

    public IReadOnlyList<MapNode> Maps(string list) => Maps(Places.Single(p => p.List == list).Section, list);

    /// <summary>Takes a name off the lists of names under a key.</summary>
    public static void Forget(IEnumerable<MapNode> maps, string key, string name)
    {
        foreach (var map in maps)
            (map.Find(key)?.Value as ListNode)?.Items.RemoveAll(item => item is ScalarNode scalar && scalar.Text == name);
    }
}
