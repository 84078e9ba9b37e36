using SiteSim.Model.Contracts;

namespace SiteSim.Model.Compute;

/// <summary>What a cluster of the site's own earns with its nodes.</summary>
/// <param name="Name">Unique on the site; a contract's id where there is one.</param>
/// <param name="Cluster">Where it runs.</param>
/// <param name="Nodes">Nodes it holds; the workloads of a cluster together hold no more than it has.</param>
/// <param name="Price">Price of a GPU-hour at full throughput.</param>
/// <param name="Profile">How much of it is asked for, by local hour.</param>
public sealed record Workload(string Name, string Cluster, int Nodes, GpuPrice Price, LoadProfile Profile)
{
    /// <summary>How many of its hours are sold.</summary>
    public GpuDemand Demand { get; init; } = GpuDemand.Whole;

    /// <summary>The contract it is sold under; null where it is sold at any time without one.</summary>
    public GpuSale? Sale { get; init; }
}
