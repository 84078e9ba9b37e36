namespace SiteSim.Scenarios.Yaml;

/// <summary>
/// A scenario file and the files it extends, merged: maps merge key by key, lists and values replace, and <c>null</c> removes what the
/// extended
/// file wrote. Every node keeps the file and line that wrote it.
/// </summary>
internal sealed class ScenarioSource(InputFiles files, IssueList issues)
{
    public const string ExtendsKey = "extends";

    private const long MaxBytes = 4 << 20;

    private readonly List<string> _chain = [];

    /// <summary>The merged tree, or null with issues.</summary>
    public MapNode? Load(string path) => Load(path, new Place(new Position(path, 1, 1), ""));

    private MapNode? Load(string path, Place namedAt)
    {
        if (path.Length == 0 || path.Contains('\0'))
        {
            issues.Error(namedAt, $"\"{path.Replace("\0", "\\0", StringComparison.Ordinal)}\" is no path of a file");
            return null;
        }

        var identity = Path.GetFullPath(path);
        if (_chain.Contains(identity))
        {
            var chain = string.Join(
                " -> ", _chain.SkipWhile(file => file != identity).Append(identity).Select(file => Path.GetFileName(file)));
            issues.Error(namedAt, $"extends itself: {chain}");
            return null;
        }

        _chain.Add(identity);
        var map = Parse(path, namedAt) is { } root ? Extend(path, root) : null;
        _chain.RemoveAt(_chain.Count - 1);
        return map;
    }

    private MapNode? Parse(string path, Place namedAt)
    {
        var errors = issues.Errors;
        if (files.Text(path, namedAt, MaxBytes) is not { } text)
            return null;
        var root = YamlReader.Read(path, text, issues);
        if (root is MapNode map)
            return map;
        if (issues.Errors == errors)
            issues.Error(
                root?.At ?? new Position(path, 1, 1), "",
                root is null or { IsNull: true } ? "the file is empty" : $"{root.Kind} is not a scenario", "begin with name: and site:");
        return null;
    }

    private MapNode? Extend(string path, MapNode map)
    {
        if (map.Find(ExtendsKey) is not { } extends)
            return map;
        map.Remove(ExtendsKey);
        if (extends.Value.IsNull)
            return map;
        if (extends.Value is not ScalarNode name)
        {
            issues.Error(
                extends.Value.At, ExtendsKey, $"expected the path of one file, found {extends.Value.Kind}",
                "write extends: ../base/site.yaml");
            return null;
        }

        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", name.Text);
        if (Load(beside, new Place(name.At, ExtendsKey)) is not { } below)
            return null;
        map.FillFrom(below);
        return map;
    }
}
