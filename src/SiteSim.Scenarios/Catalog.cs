using System.Collections.Frozen;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios;

/// <summary>
/// The built-in rows that <c>preset:</c>, <c>model:</c>, <c>node:</c> and <c>firmware:</c> name: machines, nodes, cooling, prices, weather, contract tables. A kind is a file of
/// rows or a folder of one file a row; every row states its source.
/// </summary>
public static class Catalog
{
    private const string Folder = "Catalog/";

    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<CatalogRow>>> _rows = new(Load);

    /// <summary>Kinds of rows, in alphabetical order.</summary>
    public static IReadOnlyList<string> Kinds => [.. _rows.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The rows of a kind in the catalog's order; none for a kind that does not exist.</summary>
    public static IReadOnlyList<CatalogRow> Rows(string kind) => _rows.Value.GetValueOrDefault(kind) ?? [];

    /// <summary>A row, or null.</summary>
    public static CatalogRow? Find(string kind, string name) => Rows(kind).FirstOrDefault(row => row.Name == name);

    private static FrozenDictionary<string, IReadOnlyList<CatalogRow>> Load()
    {
        var assembly = typeof(Catalog).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return files.SelectMany(Rows).GroupBy(row => row.Kind).ToFrozenDictionary(rows => rows.Key, rows => (IReadOnlyList<CatalogRow>)[.. rows]);

        IEnumerable<CatalogRow> Rows(string file)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            var issues = new IssueList();
            var root = YamlReader.Read(file, reader.ReadToEnd(), issues);
            if (issues.Errors > 0)
                throw new InvalidDataException(string.Join('\n', issues.Sorted()));
            var kind = file[Folder.Length..].Split('/', '.')[0];
            var maps = root is ListNode list ? list.Items.Cast<MapNode>() : [(MapNode)root!];
            return maps.Select(map => Row(kind, file, Unwrapped(map)));
        }
    }

    /// <summary>A fitted model stands in its file under one key, as it was printed.</summary>
    private static MapNode Unwrapped(MapNode map) => map.Entries is [{ Value: MapNode only }] ? only : map;

    private static CatalogRow Row(string kind, string file, MapNode map)
    {
        if (map.Find("name") is not { Value: ScalarNode name })
            throw new InvalidDataException($"{file}: the row on line {map.At.Line} has no name.");
        map.Remove("name");
        return new CatalogRow(kind, name.Text, map);
    }
}
