using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>A text, or the name of something.</summary>
internal sealed partial class TextReader(FieldAttribute field) : ValueReader
{
    private const string IdentifierPattern = "^[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$";

    public override string Takes { get; } = field.Identifier ? "name" : "text";

    public override object? Read(Node node, string path, Binder binder)
    {
        if (node is not ScalarNode scalar)
            binder.Issues.Error(
                node.At, path, $"expected a text, found {node.Kind}", field.Example is null ? null : $"as in {field.Example}");
        else if (field.Identifier && !Identifier().IsMatch(scalar.Text))
            binder.Issues.Error(
                node.At, path, $"\"{scalar.Text}\" cannot be a name: letters, digits, and - _ . between them", $"as in {field.Example}");
        else if (string.IsNullOrWhiteSpace(scalar.Text))
            binder.Issues.Error(node.At, path, "the text is empty");
        else
            return scalar.Text;
        return null;
    }

    public override JsonObject Schema() => field.Identifier
        ? new JsonObject { ["type"] = "string", ["pattern"] = IdentifierPattern }
        : new JsonObject { ["type"] = "string" };

    [GeneratedRegex(IdentifierPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
