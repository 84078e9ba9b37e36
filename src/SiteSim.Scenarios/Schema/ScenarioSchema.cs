using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Splitting;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Schema;

/// <summary>
/// The JSON schema (draft 2020-12) of scenario files, and that of study files, made from the fields' declarations: completion, hover text and unit patterns for
/// editors. It accepts a little more than
/// loading does: what a file inherits by <c>extends</c> or from the catalog cannot be asked of the file itself, so only items of lists have
/// required keys.
/// </summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema's text, ending in a line break.</summary>
    public static string Text() => Text(typeof(ScenarioSpec), "scenario");

    /// <summary>Of study files.</summary>
    public static string StudyText() => Text(typeof(StudySpec), "study");

    private static string Text(Type spec, string what)
    {
        var shapes = new SortedDictionary<string, SpecShape>(StringComparer.Ordinal);
        Collect(SpecShape.Of(spec), shapes);
        var definitions = new JsonObject();
        foreach (var (name, shape) in shapes)
            definitions[name] = Noun(shape);
        var root = Noun(SpecShape.Of(spec));
        root["properties"]!.AsObject().Insert(0, ScenarioSource.ExtendsKey, new JsonObject
        {
            ["type"] = new JsonArray("string", "null"),
            ["description"] = $"Another {what} that this one changes: maps merge, lists and values replace, null removes.",
        });
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = $"SiteSim {what}" };
        foreach (var (key, value) in root)
            schema[key] = value?.DeepClone();
        schema["$defs"] = definitions;
        return schema.ToJsonString(Indented) + "\n";
    }

    // Every noun reachable from this one, itself not counted unless something contains it.
    private static void Collect(SpecShape shape, SortedDictionary<string, SpecShape> found)
    {
        foreach (var inner in shape.Fields.Select(field => field.Reader.Noun).OfType<SpecShape>())
        {
            if (found.TryAdd(inner.Name, inner))
                Collect(inner, found);
        }
    }

    private static JsonObject Noun(SpecShape shape)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
            properties[field.Key] = Property(field);
        return new JsonObject
        {
            ["description"] = shape.Noun.Text,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Property(SpecField field)
    {
        var declared = field.Field;
        var schema = OrNull(declared.Sizable ? OrSplit(field.Reader.Schema()) : field.Reader.Schema());
        string?[] sentences =
        [
            declared.Text,
            declared.Required ? "Required." : null,
            Capitalised(declared.Range),
            declared.Default is { } value ? $"Default: {value}." : null,
        ];
        schema["description"] = string.Join(' ', sentences.OfType<string>());
        if (declared.Example is { } example && field.Reader.Noun is null && schema["pattern"] is not null)
            schema["examples"] = new JsonArray(example);
        return schema;
    }

    private static JsonObject OrSplit(JsonObject schema) =>
        new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["enum"] = new JsonArray(SplitTree.Mark) }) };

    // null clears a field, wherever it stands.
    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
            words.Add(null);
        else if (schema["type"] is JsonArray types)
            types.Add("null");
        else if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        else if (schema["anyOf"] is JsonArray any)
            any.Add(new JsonObject { ["type"] = "null" });
        else
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        return schema;
    }

    private static string? Capitalised(string? words) => words is null ? null : $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
