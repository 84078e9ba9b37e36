using SiteSim.Reports.Summaries;
using SiteSim.Scenarios.Splitting;
using SiteSim.Simulation;

namespace SiteSim.Cli.Documents;

/// <summary>What a scenario comes to before it is run.</summary>
/// <param name="Name">Title of the scenario.</param>
/// <param name="Split">What its split came to; null without one.</param>
/// <param name="Megawatts">By hall, then lease, then the site.</param>
/// <param name="Inventory">What stands there and what is promised.</param>
/// <param name="MeritOrder">Who gives way first at the first instant.</param>
/// <param name="ResolvedYaml">The scenario with every preset, default and override filled in.</param>
internal sealed record ScenarioDocument(
    string Name, SplitSizes? Split, IReadOnlyList<MegawattsRow> Megawatts, SiteInventory Inventory, MeritOrder MeritOrder, string ResolvedYaml)
{
    public static DocumentKind<ScenarioDocument> Kind { get; } = new(
        "scenario", 1, "show", "What a scenario comes to: megawatts, machines, promises and the merit order.",
        Sheet<ScenarioDocument>.Of("megawatts", "a hall, a lease or the site", d => d.Megawatts),
        Sheet<ScenarioDocument>.Of("merit_order", "power that is worth the same, the first to give way first", d => d.MeritOrder.Steps),
        Sheet<ScenarioDocument>.Of("fleets", "a mining fleet", d => d.Inventory.Fleets),
        Sheet<ScenarioDocument>.Of("clusters", "a GPU cluster", d => d.Inventory.Clusters),
        Sheet<ScenarioDocument>.Of("leases", "a colocation lease", d => d.Inventory.Leases),
        Sheet<ScenarioDocument>.Of("orders", "a curtailment order", d => d.Inventory.Orders),
        Sheet<ScenarioDocument>.Of("split", "what a fleet, cluster or phase got of the split", d => d.Split?.Parts ?? []));
}
