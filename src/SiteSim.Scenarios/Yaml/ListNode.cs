namespace SiteSim.Scenarios.Yaml;

/// <summary>Values in order.</summary>
internal sealed class ListNode(Position at, IEnumerable<Node> items) : Node(at)
{
    public List<Node> Items { get; } = [.. items];

    public override string Kind => "a list";

    public override Node Clone() => new ListNode(At, Items.Select(item => item.Clone()));
}
