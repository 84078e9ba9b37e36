using SiteSim.Model.Site;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>What a built-in shock looks at to say what it changes.</summary>
/// <param name="Site">The plan as it is.</param>
/// <param name="Root">Its scenario with every default filled in.</param>
internal sealed record ShockedPlan(SiteModel Site, MapNode Root)
{
    /// <summary>The list at a path of keys with one more item, as YAML.</summary>
    public string Appended(string path, string item)
    {
        Node? at = Root;
        foreach (var key in path.Split('.'))
            at = (at as MapNode)?.Find(key)?.Value;
        var items = at is ListNode list ? list.Items.Select(YamlWriter.Flow) : [];
        return $"[ {string.Join(", ", items.Append(item))} ]";
    }

    /// <summary>A day on the site's clock, as YAML.</summary>
    public string Day(DateTime utc) => FormattableString.Invariant($"{Site.Clock.ToLocal(utc):yyyy-MM-dd}");
}
