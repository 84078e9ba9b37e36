using System.Globalization;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Reference;

/// <summary>A value of the catalog in a few words: single values as they are, points of a curve one after the other, long curves by their ends, long lists by their extremes.</summary>
internal static class BriefValue
{
    private const int Longest = 4;

    /// <summary>Null for what takes more than a few words: a map of maps.</summary>
    public static string? Of(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        ListNode { Items: [ScalarNode, ..] } list => list.Items.Count <= Longest ? Joined(list.Items.Select(Of)) : Extremes([.. list.Items.Cast<ScalarNode>().Select(item => item.Text)]),
        ListNode list when list.Items.TrueForAll(item => item is MapNode) => Points([.. list.Items.Cast<MapNode>().Select(Point)]),
        MapNode map when map.Entries.All(entry => entry.Value is ScalarNode) => Joined(map.Entries.Select(entry => $"{entry.Key} {Of(entry.Value)}")),
        _ => null,
    };

    private static string Point(MapNode point) => string.Join(": ", point.Entries.Select(entry => Of(entry.Value)).OfType<string>());

    private static string Points(string[] points) => points.Length <= Longest
        ? Joined(points)
        : FormattableString.Invariant($"{points[0]}; {points[1]} ... {points[^1]} ({points.Length} points)");

    private static string Extremes(string[] values)
    {
        var ordered = values.OrderBy(Number).ToArray();
        return FormattableString.Invariant($"{ordered[0]} to {ordered[^1]} ({values.Length} values)");
    }

    // Of a list of one unit.
    private static decimal Number(string value) => decimal.Parse(value.Split(' ')[0], CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string?> words) => string.Join("; ", words);
}
