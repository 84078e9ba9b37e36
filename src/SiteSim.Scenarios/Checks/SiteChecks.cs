using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>What no field can know by itself.</summary>
internal static class SiteChecks
{
    public static void Run(SiteParts parts, IssueList issues)
    {
    }
}
