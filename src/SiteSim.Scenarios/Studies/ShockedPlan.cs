using SiteSim.Model.Site;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>What a built-in shock looks at to say what it changes.</summary>
/// <param name="Site">The plan as it is.</param>
/// <param name="Root">Its scenario with every default filled in.</param>
internal sealed record ShockedPlan(SiteModel Site, MapNode Root)
{
    /// <summary>The list at a path of keys with one more item, as YAML.</summary>
    public string Appended(string path, string item) => $"[ {string.Join(", ", Items(path).Select(YamlWriter.Flow).Append(item))} ]";

    /// <summary>What GPU-hours are sold for that are not under a contract of fixed price, and where that stands.</summary>
    public IEnumerable<(string Path, Node Price)> GpuPrices()
    {
        var workloads = Items("compute.workloads").OfType<MapNode>().Select(map => ($"compute.workloads[name={Text(map, "name")}].price", map.Find("price")));
        var contracts = Items("contracts").OfType<MapNode>().Where(map => Text(map, "kind") == "on-demand-cloud").Select(map => ($"contracts[id={Text(map, "id")}].price", map.Find("price")));
        return workloads.Concat(contracts).Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!.Value));
    }

    public static string? Text(MapNode map, string key) => (map.Find(key)?.Value as ScalarNode)?.Text;

    private List<Node> Items(string path)
    {
        Node? at = Root;
        foreach (var key in path.Split('.'))
            at = (at as MapNode)?.Find(key)?.Value;
        return at is ListNode list ? list.Items : [];
    }

    /// <summary>A day on the site's clock, as YAML.</summary>
    public string Day(DateTime utc) => FormattableString.Invariant($"{Site.Clock.ToLocal(utc):yyyy-MM-dd}");
}
