namespace SiteSim.Model.Compute;

/// <summary>Nodes of one kind in one hall.</summary>
/// <param name="Name">Unique on the site.</param>
/// <param name="Node">What a node is.</param>
/// <param name="Hall">Where they stand.</param>
/// <param name="Nodes">How many are in service, spares not counted.</param>
/// <param name="Failures">How they fail, or null when they do not.</param>
/// <param name="CapFloor">Lowest power cap as a share 0..1 of active power; below it a node is paused, not capped.</param>
public sealed record GpuCluster(string Name, NodeModel Node, string Hall, int Nodes, NodeFailures? Failures, double CapFloor)
{
    public int Gpus => Nodes * Node.Gpus;
}
