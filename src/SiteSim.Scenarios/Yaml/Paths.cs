namespace SiteSim.Scenarios.Yaml;

/// <summary>Paths in a scenario's tree, as <c>mining.fleets[1].power</c>.</summary>
internal static class Paths
{
    public static string Child(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    public static string Item(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
