using SiteSim.Model.Site;

namespace SiteSim.Reports.Summaries;

/// <summary>What stands on a site and what is promised there, before it is run.</summary>
/// <param name="Halls">In the scenario's order, as everything here.</param>
/// <param name="Fleets">Mining fleets at nameplate.</param>
/// <param name="Clusters">GPU clusters.</param>
/// <param name="Workloads">What the site's own clusters sell.</param>
/// <param name="Leases">Colocation leases.</param>
/// <param name="Orders">Curtailment orders.</param>
public sealed record SiteInventory(
    IReadOnlyList<InventoryHall> Halls, IReadOnlyList<InventoryFleet> Fleets, IReadOnlyList<InventoryCluster> Clusters, IReadOnlyList<InventoryWorkload> Workloads,
    IReadOnlyList<InventoryLease> Leases, IReadOnlyList<InventoryOrder> Orders)
{
    public static SiteInventory Of(SiteModel site) => new(
        [.. site.Halls.Select(InventoryHall.Of)], [.. site.Fleets.Select(InventoryFleet.Of)], [.. site.Clusters.Select(InventoryCluster.Of)],
        [.. site.Workloads.Select(InventoryWorkload.Of)], [.. site.Leases.Select(InventoryLease.Of)], [.. site.Curtailments.Select(InventoryOrder.Of)]);
}
