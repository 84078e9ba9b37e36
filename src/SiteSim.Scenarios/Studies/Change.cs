using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>A value that a point replaces, and where the study says so.</summary>
internal sealed record Change(string Path, Node Value, Position At)
{
    public ValueOverride Override => new(Path, YamlWriter.Flow(Value));

    /// <summary>Whether one of two changes would undo the other: the same place, or a place inside.</summary>
    public bool Overlaps(Change other) => Holds(Path, other.Path) || Holds(other.Path, Path);

    private static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');
}
