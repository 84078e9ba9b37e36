using System.Text;

namespace SiteSim.Scenarios.Yaml;

/// <summary>A tree to YAML that reads back to the same tree: blocks, with small lists and maps of single values on one line.</summary>
internal static class YamlWriter
{
    private const int LongestFlow = 200;

    public static string Write(MapNode root)
    {
        var text = new StringBuilder();
        Map(text, root, 0);
        return text.ToString();
    }

    /// <summary>Any tree on one line.</summary>
    public static string Flow(Node node) => node switch
    {
        MapNode map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{YamlScalar.Write(entry.Key, quoted: false)}: {Flow(entry.Value)}"))} }}",
        ListNode list => $"[ {string.Join(", ", list.Items.Select(Flow))} ]",
        _ => Single(node),
    };

    private static void Map(StringBuilder text, MapNode map, int indent)
    {
        foreach (var (index, entry) in map.Entries.Index())
        {
            if (index > 0) text.Append(' ', indent);
            text.Append(YamlScalar.Write(entry.Key, quoted: false)).Append(':');
            Value(text, entry.Value, indent + 2, lineBreak: true);
        }
    }

    private static void List(StringBuilder text, ListNode list, int indent)
    {
        foreach (var (index, item) in list.Items.Index())
        {
            if (index > 0) text.Append(' ', indent);
            text.Append('-');
            Value(text, item, indent + 2, lineBreak: false);
        }
    }

    private static void Value(StringBuilder text, Node node, int indent, bool lineBreak)
    {
        if (OneLine(node) is { } line)
        {
            text.Append(' ').Append(line).Append('\n');
            return;
        }

        if (lineBreak) text.Append('\n').Append(' ', indent);
        else text.Append(' ');
        if (node is MapNode map) Map(text, map, indent);
        else List(text, (ListNode)node, indent);
    }

    // A single value, or a map or list of single values that fits on a line; null for what needs a block.
    private static string? OneLine(Node node)
    {
        var line = node switch
        {
            ScalarNode => Single(node),
            MapNode { Entries.Count: 0 } => "{}",
            ListNode { Items.Count: 0 } => "[]",
            MapNode map when map.Entries.All(entry => entry.Value is ScalarNode) =>
                $"{{ {string.Join(", ", map.Entries.Select(Pair))} }}",
            ListNode list when list.Items.All(item => item is ScalarNode) => $"[ {string.Join(", ", list.Items.Select(Single))} ]",
            _ => null,
        };
        return node is ScalarNode || line?.Length <= LongestFlow ? line : null;
    }

    private static string Pair(MapEntry entry) => $"{YamlScalar.Write(entry.Key, quoted: false)}: {Single(entry.Value)}";

    private static string Single(Node node) => node.IsNull ? "null" : YamlScalar.Write(((ScalarNode)node).Text, ((ScalarNode)node).Quoted);
}
