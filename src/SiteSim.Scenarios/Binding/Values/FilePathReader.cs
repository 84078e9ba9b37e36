using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>
/// A file's path. In the resolved scenario it is absolute, so that a copy of the scenario elsewhere still finds the file.
/// </summary>
internal sealed class FilePathReader : ValueReader
{
    public override string Takes => "path of a file";

    public override Node Expand(Node node) => node is ScalarNode scalar && IsPath(scalar.Text)
        ? new ScalarNode(node.At, Resolve(node.At.File, scalar.Text), scalar.Quoted)
        : node;

    public override object? Read(Node node, string path, Binder binder)
    {
        if (node is ScalarNode scalar && IsPath(scalar.Text))
            return new FilePath(scalar.Text);
        binder.Issues.Error(node.At, path, $"expected the path of a file, found {node.Kind}", "as in prices.csv");
        return null;
    }

    public override JsonObject Schema() => new() { ["type"] = "string" };

    private static bool IsPath(string text) => text.Length > 0 && !text.Contains('\0');

    private static string Resolve(string writtenIn, string path)
    {
        var folder = writtenIn == Overrides.File ? "" : Path.GetDirectoryName(writtenIn) ?? "";
        return Path.GetFullPath(Path.Combine(folder, path)).Replace('\\', '/');
    }
}
