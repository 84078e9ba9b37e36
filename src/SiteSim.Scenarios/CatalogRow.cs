using SiteSim.Scenarios.Reference;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios;

/// <summary>A row of the built-in catalog.</summary>
public sealed class CatalogRow
{
    internal CatalogRow(string kind, string name, MapNode map)
    {
        Kind = kind;
        Name = name;
        Map = map;
    }

    /// <summary>As in <c>sitesim catalog nodes</c>.</summary>
    public string Kind { get; }

    /// <summary>What scenarios write after <c>preset:</c>.</summary>
    public string Name { get; }

    /// <summary>Where its figures come from.</summary>
    public string Source => (Map.Find("source")?.Value as ScalarNode)?.Text ?? "";

    /// <summary>Its fields as YAML.</summary>
    public string Text => YamlWriter.Write(Map);

    /// <summary>Its figures in a few words each, by key, the source not among them; what no few words can say is left out.</summary>
    public IReadOnlyList<(string Key, string Words)> Brief =>
    [
        .. from entry in Map.Entries
           let words = entry.Key == "source" ? null : BriefValue.Of(entry.Value)
           where words is not null
           select (entry.Key, words),
    ];

    /// <summary>Never changed: whoever fills from it clones.</summary>
    internal MapNode Map { get; }
}
