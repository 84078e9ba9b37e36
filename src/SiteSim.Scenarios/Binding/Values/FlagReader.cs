using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary><c>true</c> or <c>false</c>; YAML's other spellings (yes, on, True) are refused.</summary>
internal sealed class FlagReader : ValueReader
{
    public override string Takes => "true | false";

    public override object? Read(Node node, string path, Binder binder)
    {
        if (node is ScalarNode { Quoted: false, Text: "true" or "false" } scalar)
            return scalar.Text == "true";
        binder.Issues.Error(node.At, path, $"expected true or false, found {node.Kind}");
        return null;
    }

    public override JsonObject Schema() => new() { ["type"] = "boolean" };
}
