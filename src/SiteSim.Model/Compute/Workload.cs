namespace SiteSim.Model.Compute;

/// <summary>What a cluster of the site's own earns with its nodes.</summary>
/// <param name="Name">Unique on the site.</param>
/// <param name="Cluster">Where it runs.</param>
/// <param name="Nodes">Nodes it holds; the workloads of a cluster together hold no more than it has.</param>
/// <param name="UsdPerGpuHour">Price of a GPU-hour at full throughput.</param>
/// <param name="Profile">How much of it is asked for, by local hour.</param>
public sealed record Workload(string Name, string Cluster, int Nodes, double UsdPerGpuHour, LoadProfile Profile);
