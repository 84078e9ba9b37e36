using SiteSim.Model.Compute;

namespace SiteSim.Reports.Summaries;

/// <summary>What one of the site's own clusters sells.</summary>
/// <param name="Workload">Its name.</param>
/// <param name="Cluster">Which sells it.</param>
/// <param name="Nodes">On how many nodes.</param>
/// <param name="Profile">Name of its load over the day.</param>
public sealed record InventoryWorkload(string Workload, string Cluster, int Nodes, string Profile)
{
    public static InventoryWorkload Of(Workload workload) => new(workload.Name, workload.Cluster, workload.Nodes, workload.Profile.Name);
}
