using SiteSim.Numerics;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding;

/// <summary>
/// Tree to specs, reporting everything that is wrong in one pass. On the way it writes catalog rows, single values that stand for a map,
/// and
/// defaults into the tree, which so becomes the resolved scenario.
/// </summary>
internal sealed class Binder(IssueList issues)
{
    public IssueList Issues { get; } = issues;

    /// <summary>The spec, with null for what could not be bound.</summary>
    public T Bind<T>(MapNode map, string path)
        where T : Spec => (T)Bind(SpecShape.Of(typeof(T)), map, path);

    public Spec Bind(SpecShape shape, MapNode map, string path)
    {
        var spec = (Spec)Activator.CreateInstance(shape.Type)!;
        spec.Map = map;
        spec.Path = path;
        var mistyped = RefuseUnknownKeys(shape, map, path);
        var complete = FillFromCatalog(shape, map, path) & OneOf(shape, map, path);
        spec.FillDefaults(map);
        var kind = shape.KindOf(map);
        foreach (var field in shape.Fields.Where(field => field.IsFor(kind) ?? map.Find(field.Key) is not null))
        {
            var reportMissing = field.Field.Required && complete && !mistyped.Contains(field.Key);
            if (Value(field, map, path, reportMissing) is { } value)
                field.Property.SetValue(spec, value);
        }

        return spec;
    }

    // Returns the keys that unknown ones were probably meant to be: those are not reported as missing on top.
    private HashSet<string> RefuseUnknownKeys(SpecShape shape, MapNode map, string path)
    {
        var mistyped = new HashSet<string>(StringComparer.Ordinal);
        var kind = shape.KindOf(map);
        var keys = shape.Fields.Where(field => field.IsFor(kind) != false).Select(field => field.Key).ToList();
        foreach (var entry in map.Entries)
        {
            var at = Paths.Child(path, entry.Key);
            if (shape.NotModelled.Contains(entry.Key))
            {
                Issues.Error(entry.KeyAt, at, $"this version does not model \"{entry.Key}\"", "remove it: results would leave it out");
            }
            else if (!keys.Contains(entry.Key))
            {
                var here = shape.Keys.Contains(entry.Key) ? $"of a {shape.Name} of kind {kind}" : "here";
                Issues.Error(entry.KeyAt, at, $"\"{entry.Key}\" is not a key {here}", NearestName.Hint(entry.Key, keys));
                if (NearestName.Of(entry.Key, keys) is { } meant) mistyped.Add(meant);
            }
        }

        return mistyped;
    }

    private bool FillFromCatalog(SpecShape shape, MapNode map, string path)
    {
        if (shape.Catalog is not { } catalog || map.Find("preset") is not { Value: ScalarNode { IsNull: false } preset })
            return true;
        if (Catalog.Find(catalog.Kind, preset.Text) is { } row)
        {
            map.FillFrom(catalog.Into is { } key ? Wrapped(key, row.Map) : row.Map);
            return true;
        }

        Issues.Error(
            preset.At, Paths.Child(path, "preset"), $"there is no \"{preset.Text}\" in the catalog of {catalog.Kind}",
            NearestName.Hint(preset.Text, [.. Catalog.Rows(catalog.Kind).Select(r => r.Name)]));
        return false;
    }

    private static MapNode Wrapped(string key, MapNode row)
    {
        var map = new MapNode(row.At);
        map.Set(key, row.At, row);
        return map;
    }

    private bool OneOf(SpecShape shape, MapNode map, string path)
    {
        var keys = shape.Noun.OneOf;
        if (keys.Length == 0)
            return true;
        var written = map.Entries.Where(entry => keys.Contains(entry.Key) && !entry.Value.IsNull).ToList();
        if (written.Count == 1)
            return true;
        var choice = string.Join(", ", keys);
        if (written.Count == 0)
            Issues.Error(map.At, path, $"one of {choice} is needed");
        else
            Issues.Error(
                written[^1].KeyAt, path, $"only one of {choice} can hold, \"{written[0].Key}\" is written on line {written[0].KeyAt.Line}",
                $"clear what an extended file wrote with {written[0].Key}: null");
        return false;
    }

    private object? Value(SpecField field, MapNode map, string path, bool reportMissing)
    {
        var at = Paths.Child(path, field.Key);
        if (map.Find(field.Key) is not { Value.IsNull: false } entry)
        {
            if (field.Field.Default is not { } text)
            {
                if (reportMissing)
                    Issues.Error(
                        map.At, at, $"\"{field.Key}\" is missing: {field.Field.Text}",
                        field.Field.Example is { } example ? $"write {field.Key}: {example}" : null);
                return null;
            }

            entry = new MapEntry(field.Key, map.At, Default(text, map.At));
        }

        var node = field.Reader.Expand(entry.Value);
        map.Set(field.Key, entry.KeyAt, node);
        return field.Reader.Read(node, at, this);
    }

    private static Node Default(string text, Position at) =>
        YamlReader.Read(at.File, text, new IssueList(), (_, _) => at)
        ?? throw new InvalidOperationException($"The default \"{text}\" is not YAML.");
}
