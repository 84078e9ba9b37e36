namespace SiteSim.Scenarios.Yaml;

/// <summary>A value in a scenario's tree, and where it was written.</summary>
internal abstract class Node(Position at)
{
    public Position At { get; } = at;

    /// <summary>The value removes what an extended file or a catalog row says, and is otherwise as if never written.</summary>
    public bool IsNull => this is ScalarNode { Quoted: false, Text: "" or "~" or "null" };

    /// <summary>The kind of value, as an issue names it.</summary>
    public abstract string Kind { get; }

    /// <summary>A tree that shares no map or list with this one.</summary>
    public abstract Node Clone();
}
