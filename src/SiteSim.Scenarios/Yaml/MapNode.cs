namespace SiteSim.Scenarios.Yaml;

/// <summary>Values by key, in the order written; keys are unique.</summary>
internal sealed class MapNode(Position at) : Node(at)
{
    private readonly List<MapEntry> _entries = [];

    public IReadOnlyList<MapEntry> Entries => _entries;

    public override string Kind => "a map";

    public MapEntry? Find(string key) => _entries.Find(entry => entry.Key == key);

    public void Set(string key, Position keyAt, Node value)
    {
        var entry = new MapEntry(key, keyAt, value);
        var index = _entries.FindIndex(e => e.Key == key);
        if (index < 0)
            _entries.Add(entry);
        else
            _entries[index] = entry;
    }

    public void Remove(string key) => _entries.RemoveAll(entry => entry.Key == key);

    /// <summary>
    /// Takes over what <paramref name="below"/> says and this map does not: maps merge key by key, anything else, null included, stands as written here.
    /// </summary>
    public void FillFrom(MapNode below)
    {
        foreach (var entry in below.Entries)
        {
            if (Find(entry.Key) is not { } mine)
                _entries.Add(entry with { Value = entry.Value.Clone() });
            else if (mine.Value is MapNode map && entry.Value is MapNode other)
                map.FillFrom(other);
        }
    }

    public override Node Clone()
    {
        var clone = new MapNode(At);
        foreach (var entry in _entries) clone._entries.Add(entry with { Value = entry.Value.Clone() });
        return clone;
    }
}
