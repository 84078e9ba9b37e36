using System.Globalization;
using System.Text;

namespace SiteSim.Scenarios.Yaml;

/// <summary>A tree to block YAML that reads back to the same tree.</summary>
internal static class YamlWriter
{
    public static string Write(MapNode root)
    {
        var text = new StringBuilder();
        Map(text, root, 0);
        return text.ToString();
    }

    private static void Map(StringBuilder text, MapNode map, int indent)
    {
        foreach (var (index, entry) in map.Entries.Index())
        {
            if (index > 0) text.Append(' ', indent);
            text.Append(Scalar(entry.Key, false)).Append(':');
            Value(text, entry.Value, indent + 2, afterKey: true);
        }
    }

    private static void List(StringBuilder text, ListNode list, int indent)
    {
        foreach (var (index, item) in list.Items.Index())
        {
            if (index > 0) text.Append(' ', indent);
            text.Append('-');
            Value(text, item, indent + 2, afterKey: false);
        }
    }

    private static void Value(StringBuilder text, Node node, int indent, bool afterKey)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(' ').Append(node.IsNull ? "null" : Scalar(scalar.Text, scalar.Quoted)).Append('\n');
                break;
            case MapNode { Entries.Count: 0 }:
                text.Append(" {}\n");
                break;
            case ListNode { Items.Count: 0 }:
                text.Append(" []\n");
                break;
            default:
                text.Append(afterKey ? "\n" + new string(' ', indent) : " ");
                if (node is MapNode map) Map(text, map, indent);
                else List(text, (ListNode)node, indent);
                break;
        }
    }

    // Plain where a plain scalar reads back as itself; else double-quoted with escapes.
    private static string Scalar(string text, bool quoted)
    {
        var plain = !quoted && text.Length > 0 && (char.IsAsciiLetterOrDigit(text[0]) || text[0] is '-' or '/' && text.Length > 1 && text[1] != ' ')
            && text.All(c => c is >= ' ' and <= '~' && !":#{}[],&*!|>'\"%@`".Contains(c) || c is ':' or '%' or ',')
            && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':') && !text.EndsWith(' ')
            && text is not ("null" or "---") && !text.StartsWith("---", StringComparison.Ordinal);
        return plain ? text : Quoted(text);
    }

    private static string Quoted(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append(@"\\"),
                '\n' => result.Append("\\n"),
                < ' ' or '\u007f' => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
