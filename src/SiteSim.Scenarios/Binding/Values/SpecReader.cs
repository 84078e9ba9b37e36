using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>A noun inside a noun.</summary>
internal sealed class SpecReader(Type type) : ValueReader
{
    public SpecShape Shape => SpecShape.Of(type);

    public override SpecShape Noun => Shape;

    public override string Takes => Shape.Shorthand is { } key ? $"{Shape.Name}, or its {key}" : Shape.Name;

    public override Node Expand(Node node)
    {
        if (node is not ScalarNode || Shape.Shorthand is not { } key)
            return node;
        var map = new MapNode(node.At);
        map.Set(key, node.At, node);
        return map;
    }

    public override object? Read(Node node, string path, Binder binder)
    {
        if (node is MapNode map)
            return binder.Bind(Shape, map, path);
        var keys = string.Join(
            ", ",
            Shape.Fields.Where(field => field.Field.Required).DefaultIfEmpty(Shape.Fields[0])
                .Select(field => $"{field.Key}: {field.Field.Example ?? "..."}"));
        binder.Issues.Error(node.At, path, $"expected a map, found {node.Kind}", $"as in {{ {keys} }}");
        return null;
    }

    /// <summary>The schema of a map that nothing is merged into: an item of a list, which must have all its required fields.</summary>
    public JsonObject WholeSchema()
    {
        var schema = Schema();
        var required = Shape.Fields.Where(field => field.Field is { Required: true, For.Length: 0 }).Select(field => (JsonNode)field.Key).ToArray();
        if (required.Length > 0 && Shape.Shorthand is null) schema["required"] = new JsonArray(required);
        return schema;
    }

    public override JsonObject Schema()
    {
        var map = new JsonObject { ["$ref"] = $"#/$defs/{Shape.Name}" };
        return Shape.Shorthand is not { } key
            ? map
            : new JsonObject { ["anyOf"] = new JsonArray(Shape.Fields.Single(field => field.Key == key).Reader.Schema(), map) };
    }
}
