using System.Text.Json;
using SiteSim.Reports.Files;

namespace SiteSim.Cli.Documents;

/// <summary>Documents as <c>--json</c> writes them.</summary>
internal static class DocumentText
{
    public const string SchemaMember = "schema";

    /// <summary>The document's members behind the name of its schema.</summary>
    public static string Write<T>(DocumentKind<T> kind, T document)
    {
        var members = JsonSerializer.SerializeToNode(document, JsonText.Options)!.AsObject();
        members.Insert(0, SchemaMember, kind.Id);
        return members.ToJsonString(JsonText.Options) + "\n";
    }
}
