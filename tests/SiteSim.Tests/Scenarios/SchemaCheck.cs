using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Tests.Scenarios;

/// <summary>As much of JSON Schema 2020-12 as the scenario schema uses, against a YAML tree read by YAML's core rules. A keyword it does not know fails the test that meets it.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Known =
        ["$schema", "title", "$defs", "description", "examples", "type", "properties", "additionalProperties", "required", "items", "minItems", "maxItems", "enum", "const", "default", "format", "pattern", "anyOf", "$ref"];

    /// <summary>Paths of everything that is wrong.</summary>
    public static IReadOnlyList<string> Errors(JsonObject root, Node node) => [.. Errors(root, root, node, "")];

    private static IEnumerable<string> Errors(JsonObject root, JsonObject schema, Node node, string path)
    {
        if (schema.Select(keyword => keyword.Key).FirstOrDefault(keyword => !Known.Contains(keyword)) is { } unknown)
            throw new NotSupportedException($"The schema of {path} uses \"{unknown}\".");
        if (schema["$ref"] is { } reference)
        {
            foreach (var error in Errors(root, At(root, reference.GetValue<string>()), node, path)) yield return error;
        }

        if (schema["anyOf"] is JsonArray any)
        {
            var branches = any.Select(branch => Errors(root, branch!.AsObject(), node, path).ToList()).ToList();
            if (branches.TrueForAll(errors => errors.Count > 0))
            {
                foreach (var error in branches.MaxBy(errors => errors[0].Length)!) yield return error;
            }
        }

        var wrong = node switch
        {
            ScalarNode scalar => Scalar(schema, scalar, path),
            ListNode list => List(root, schema, list, path),
            _ => Map(root, schema, (MapNode)node, path),
        };
        foreach (var error in wrong) yield return error;
    }

    /// <summary>What a JSON pointer (RFC 6901) into the schema points to.</summary>
    private static JsonObject At(JsonObject root, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode)root, (node, step) => (node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node[step])!).AsObject();

    private static IEnumerable<string> Scalar(JsonObject schema, ScalarNode node, string path)
    {
        var types = TypesOf(node);
        if (schema["type"] is { } type && !Words(type).Any(types.Contains)) yield return path;
        else if (schema["enum"] is JsonArray words && !words.Any(word => node.IsNull ? word is null : word?.GetValue<string>() == node.Text)) yield return path;
        else if (schema["const"] is { } only && only.GetValue<string>() != node.Text) yield return path;
        else if (schema["format"] is { } format && !Is(format.GetValue<string>(), node)) yield return path;
        else if (types.Contains("string") && schema["pattern"] is { } pattern && !Regex.IsMatch(node.Text, pattern.GetValue<string>(), RegexOptions.ECMAScript)) yield return path;
        if (schema["required"] is not null && !node.IsNull) yield return path;
    }

    private static bool Is(string format, ScalarNode node) => node.IsNull || format switch
    {
        "date-time" => DateTime.TryParse(node.Text, CultureInfo.InvariantCulture, out _) && node.Text.Contains('T'),
        "date" => DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => throw new NotSupportedException($"The schema uses the format \"{format}\"."),
    };

    private static IEnumerable<string> List(JsonObject root, JsonObject schema, ListNode list, string path)
    {
        if (schema["type"] is { } type && !Words(type).Contains("array")) yield return path;
        if (schema["minItems"]?.GetValue<int>() > list.Items.Count || schema["maxItems"]?.GetValue<int>() < list.Items.Count) yield return path;
        if (schema["items"] is not JsonObject items) yield break;
        foreach (var error in list.Items.SelectMany((item, index) => Errors(root, items, item, Paths.Item(path, index)))) yield return error;
    }

    private static IEnumerable<string> Map(JsonObject root, JsonObject schema, MapNode map, string path)
    {
        if (schema["type"] is { } type && !Words(type).Contains("object")) yield return path;
        foreach (var key in (schema["required"]?.AsArray() ?? []).Select(key => key!.GetValue<string>()).Where(key => map.Find(key) is null)) yield return Paths.Child(path, key);
        if (schema["properties"] is not JsonObject properties) yield break;
        foreach (var entry in map.Entries)
        {
            var child = Paths.Child(path, entry.Key);
            if (properties[entry.Key] is not JsonObject property) yield return child;
            else foreach (var error in Errors(root, property, entry.Value, child)) yield return error;
        }
    }

    private static IEnumerable<string> Words(JsonNode type) => type is JsonArray array ? array.Select(word => word!.GetValue<string>()) : [type.GetValue<string>()];

    private static string[] TypesOf(ScalarNode node) => node switch
    {
        { IsNull: true } => ["null"],
        { Quoted: true } => ["string"],
        { Text: "true" or "false" } => ["boolean"],
        _ when long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => ["integer", "number"],
        _ when double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => ["number"],
        _ => ["string"],
    };
}
