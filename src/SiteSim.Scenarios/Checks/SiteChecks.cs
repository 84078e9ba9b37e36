using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>What no field can know by itself: names that must be unique or must exist, and figures that must fit each other.</summary>
internal static class SiteChecks
{
    public static void Run(SiteParts parts, IssueList issues)
    {
        NameChecks.Run(parts.Spec, issues);
        FeederChecks.Run(parts.Spec.Site, issues);
        PowerChecks.Run(parts, issues);
        LeaseChecks.Run(parts, issues);
        NodeChecks.Run(parts, issues);
        TimeChecks.Run(parts, issues);
        ConversionChecks.Run(parts, issues);
        FinanceChecks.Run(parts, issues);
    }
}
