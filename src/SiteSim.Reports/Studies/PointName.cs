using System.Text.RegularExpressions;

namespace SiteSim.Reports.Studies;

/// <summary>Names of points in tables of eighty columns.</summary>
public static partial class PointName
{
    /// <summary>The last key of each path, with its value: <c>split.compute=100 MW</c> is <c>compute=100 MW</c>.</summary>
    public static string Short(string name) => Parents().Replace(name, "");

    /// <summary>Keys and items in brackets, each with the dot behind it, before the key that has the value.</summary>
    [GeneratedRegex(@"(?<![^\s,])(?:[a-z_0-9]+(?:\[[^\]]*\])?\.)+(?=[a-z_0-9]+(?:\[[^\]]*\])?=)")]
    private static partial Regex Parents();
}
