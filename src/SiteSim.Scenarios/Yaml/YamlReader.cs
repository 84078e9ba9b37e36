using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteSim.Scenarios.Yaml;

/// <summary>
/// Text to a tree that remembers where everything was written. One document of maps, lists and scalars; anchors, aliases, merge keys, tags and
/// duplicate keys are refused, because a file that means something else than it seems to say is worse than a longer one.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly IssueList _issues;
    private readonly Func<int, int, Position> _locate;

    private YamlReader(string file, string text, IssueList issues, Func<int, int, Position>? locate)
    {
        _file = file;
        _issues = issues;
        _locate = locate ?? ((line, column) => new Position(file, line, column));
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The document's tree, or null where there is none to speak of; every issue found on the way is in the list.</summary>
    /// <param name="file">Named in the issues.</param>
    /// <param name="text">YAML.</param>
    /// <param name="issues">Where issues go.</param>
    /// <param name="locate">Maps the text's lines and columns to where the user wrote them; null when the text is the file.</param>
    public static Node? Read(string file, string text, IssueList issues, Func<int, int, Position>? locate = null)
    {
        var reader = new YamlReader(file, text, issues, locate);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            issues.Error(reader.At(e.Start), "", $"not valid YAML: {Sentence(e)}");
            return null;
        }
    }

    private static string Sentence(YamlException e)
    {
        var text = (e.InnerException as YamlException ?? e).Message;
        var afterPosition = text.IndexOf("): ", StringComparison.Ordinal);
        return afterPosition < 0 ? text : text[(afterPosition + 3)..];
    }

    private Node? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return null;
        _parser.Consume<DocumentStart>();
        var root = Value("", 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _issues.Error(At(second.Start), "", "a second document begins here; a scenario is one document", "remove the line with ---");
        return root;
    }

    private Node Value(string path, int depth)
    {
        var parsed = _parser.Consume<ParsingEvent>();
        var at = At(parsed.Start);
        RefuseExtras(parsed, at, path);
        if (depth > MaxDepth)
            throw new YamlException(parsed.Start, parsed.End, $"nested more than {MaxDepth} levels deep");
        return parsed switch
        {
            Scalar scalar => new ScalarNode(at, scalar.Value, scalar.Style != ScalarStyle.Plain),
            SequenceStart => List(at, path, depth),
            MappingStart => Map(at, path, depth),
            _ => new ScalarNode(at, ""),
        };
    }

    private ListNode List(Position at, string path, int depth)
    {
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Value(FormattableString.Invariant($"{path}[{items.Count}]"), depth + 1));
        return new ListNode(at, items);
    }

    private MapNode Map(Position at, string path, int depth)
    {
        var map = new MapNode(at);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(path, depth + 1);
            var name = (key as ScalarNode)?.Text ?? "?";
            var value = Value(Paths.Child(path, name), depth + 1);
            AddEntry(map, key, name, value, path);
        }

        return map;
    }

    private void AddEntry(MapNode map, Node key, string name, Node value, string path)
    {
        if (key is not ScalarNode)
            _issues.Error(key.At, path, $"{key.Kind} cannot be a key");
        else if (name == "<<")
            _issues.Error(key.At, path, "merge keys (<<) are not supported", "use extends, or write the fields out");
        else if (map.Find(name) is { } first)
            _issues.Error(key.At, Paths.Child(path, name), $"\"{name}\" is written twice, first on line {first.KeyAt.Line}", "keep one of them");
        else
            map.Set(name, key.At, value);
    }

    private void RefuseExtras(ParsingEvent parsed, Position at, string path)
    {
        if (parsed is AnchorAlias alias)
            _issues.Error(at, path, $"aliases (*{alias.Value}) are not supported", "write the value out");
        if (parsed is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            _issues.Error(at, path, $"anchors (&{node.Anchor.Value}) are not supported", "remove the anchor");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            _issues.Error(at, path, $"tags ({node.Tag.Value}) are not supported", "remove the tag");
    }

    private Position At(Mark mark) => _locate((int)mark.Line, (int)mark.Column);
}
