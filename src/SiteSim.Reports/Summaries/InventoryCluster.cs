using SiteSim.Model.Compute;

namespace SiteSim.Reports.Summaries;

/// <summary>A GPU cluster.</summary>
/// <param name="Cluster">Its name.</param>
/// <param name="Node">Model of its nodes.</param>
/// <param name="Hall">Where they stand.</param>
/// <param name="Nodes">How many.</param>
/// <param name="Gpus">In them.</param>
/// <param name="ActiveItMw">Power at full work, cooling and losses not counted.</param>
/// <param name="CapFloorShare">Of full power: what no cap goes below, 0..1.</param>
public sealed record InventoryCluster(string Cluster, string Node, string Hall, int Nodes, int Gpus, double ActiveItMw, double CapFloorShare)
{
    public static InventoryCluster Of(GpuCluster cluster) => new(
        cluster.Name, cluster.Node.Name, cluster.Hall, cluster.Nodes, cluster.Gpus, (double)cluster.Nodes * cluster.Node.ActiveWatts / 1e6, cluster.CapFloor);
}
