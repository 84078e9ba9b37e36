using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SiteSim.Reports.Files;

namespace SiteSim.Cli.Documents;

/// <summary>The JSON schema (2020-12) of a document: shapes from its record types, words from their comments.</summary>
internal static class DocumentSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>As it was committed with this version.</summary>
    public static string Shipped(DocumentKind kind)
    {
        using var stream = typeof(DocumentSchema).Assembly.GetManifestResourceStream(FileName(kind))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static string FileName(DocumentKind kind) => $"{kind.Name}.schema.json";

    /// <summary>From the types and their comments.</summary>
    public static string Text(DocumentKind kind, TypeComments comments)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Described(context, node, comments) };
        var members = JsonText.Options.GetJsonSchemaAsNode(kind.Type, options).AsObject();
        members["properties"]!.AsObject().Insert(0, DocumentText.SchemaMember, new JsonObject { ["const"] = kind.Id, ["description"] = "This schema and its version." });
        members["required"]!.AsArray().Insert(0, DocumentText.SchemaMember);
        var schema = new JsonObject { ["$schema"] = Dialect, ["title"] = kind.Id, ["description"] = kind.Description };
        foreach (var (keyword, value) in members.Where(member => !schema.ContainsKey(member.Key)).ToArray())
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema.ToJsonString(JsonText.Options) + "\n";
    }

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node, TypeComments comments)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && schema["properties"] is not null)
        {
            schema["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(IsAlwaysThere).Select(p => (JsonNode)p.Name)]);
        }

        var text = context.PropertyInfo is { } property ? comments.Of(property) : comments.Of(context.TypeInfo.Type);
        if (text.Length > 0 && !schema.ContainsKey("description"))
        {
            schema.Insert(0, "description", text);
        }

        return schema;
    }

    private static bool IsAlwaysThere(JsonPropertyInfo property) =>
        property.Get is not null && property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true) is not { Length: > 0 };
}
