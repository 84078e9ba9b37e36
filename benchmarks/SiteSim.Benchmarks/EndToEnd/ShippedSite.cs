using SiteSim.Model.Site;
using SiteSim.Scenarios;

namespace SiteSim.Benchmarks.EndToEnd;

/// <summary>A scenario of the checkout; benchmarks run from a copy of their build somewhere below it.</summary>
internal static class ShippedSite
{
    public static SiteModel Load(string name, params ValueOverride[] overrides)
    {
        LoadedScenario loaded = ScenarioFile.Load(Path.Combine(Root(), "scenarios", name, "site.yaml"), overrides);
        return loaded.Site ?? throw new InvalidOperationException(string.Join('\n', loaded.Issues));
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SiteSim.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"no SiteSim.sln above {AppContext.BaseDirectory}");
        return folder;
    }
}
