namespace SiteSim.Scenarios.Yaml;

/// <summary>A single value. Its type is decided by the field that reads it, never by how it looks.</summary>
internal sealed class ScalarNode(Position at, string text, bool quoted = false) : Node(at)
{
    public string Text { get; } = text;

    public bool Quoted { get; } = quoted;

    public override string Kind => IsNull ? "nothing" : $"\"{Text}\"";

    public override Node Clone() => this;
}
