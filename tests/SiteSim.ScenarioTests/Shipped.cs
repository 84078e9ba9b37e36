namespace SiteSim.ScenarioTests;

/// <summary>The scenarios of the checkout: every folder of <c>scenarios/</c> that holds a <c>site.yaml</c>.</summary>
internal static class Shipped
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "scenarios"), "site.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal)];

    public static string Site(string name) => Path.Combine(Root, "scenarios", name, "site.yaml");

    public static string Expected(string name) => Path.Combine(Root, "scenarios", name, "expected.yaml");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SiteSim.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"no SiteSim.sln above {AppContext.BaseDirectory}");
        return folder;
    }
}
