using SiteSim.Model.Compute;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Clusters and workloads.</summary>
internal sealed class ComputeBuilder(BuildContext context)
{
    public static LoadProfile? Profile(LoadProfileSpec? spec) =>
        spec is { Weekday: { Count: 24 } weekday, Weekend: { Count: 24 } weekend }
            ? new LoadProfile(spec.Label, weekday, weekend, spec.Origin)
            : null;

    /// <summary>A cluster with the nodes it has and those that phases bring.</summary>
    public GpuCluster? Cluster(ClusterSpec spec, int arriving)
    {
        var node = spec.Node is null ? null : NodeBuilder.Node(spec.Node, context);
        var failures = spec.Failures is null ? null : Failures(spec.Failures);
        if (node is null || (spec.Failures is not null && failures is null))
            return null;
        return spec is { Name: { } name, Hall: { } hall, Nodes: { } nodes, Flexibility.Floor: { } floor }
            ? new GpuCluster(name, node, hall, nodes + arriving, failures, floor)
            : null;
    }

    public Workload? Workload(
        WorkloadSpec spec, IReadOnlyList<Built<ClusterSpec, GpuCluster>> clusters, ComputeSpec compute,
        IReadOnlyList<ContractSpec> contracts)
    {
        var price = GpuMarketBuilder.Price(spec.Price, context);
        var demand = GpuMarketBuilder.Demand(spec.Utilisation, price, context);
        if (spec is not { Name: { } name, Cluster: { } cluster } || price is null || demand is null || Profile(spec.Profile) is not { } profile)
            return null;
        if ((spec.Nodes ?? NodesLeft(spec, clusters, compute, contracts)) is not { } nodes)
            return null;
        return new Workload(name, cluster, nodes, price, profile) { Demand = demand };
    }

    private int? NodesLeft(
        WorkloadSpec spec, IReadOnlyList<Built<ClusterSpec, GpuCluster>> clusters, ComputeSpec compute,
        IReadOnlyList<ContractSpec> contracts)
    {
        if (clusters.FirstOrDefault(c => c.Model.Name == spec.Cluster)?.Model is not { } cluster)
            return null;
        var others = compute.Workloads!.Where(other => other != spec && other.Cluster == spec.Cluster).ToList();
        if (others.Exists(other => other.Nodes is null))
        {
            context.Issues.Error(
                spec.Place, $"two workloads of cluster \"{spec.Cluster}\" leave their nodes out; only one can take what is left",
                "write nodes:");
            return null;
        }

        var leased = contracts.Where(contract => contract.Cluster == spec.Cluster).Sum(contract => Leased(contract, cluster));
        var left = cluster.Nodes - leased - others.Sum(other => (long)other.Nodes!.Value);
        if (left > 0)
            return (int)left;
        if (leased <= cluster.Nodes)
            context.Issues.Error(
                spec.Place,
                FormattableString.Invariant($"no nodes are left for it: the {cluster.Nodes} of cluster \"{cluster.Name}\" are all taken"));
        return null;
    }

    /// <summary>Nodes a contract holds: those whose active draw fills a lease's critical IT, rounded up, or those it sells.</summary>
    public static long Leased(ContractSpec contract, GpuCluster cluster) =>
        contract.IsGpuSale ? contract.Nodes ?? 0 : contract.CriticalIt is { } power
            ? (power.Watts + cluster.Node.ActiveWatts - 1) / cluster.Node.ActiveWatts
            : 0;

    private NodeFailures? Failures(NodeFailuresSpec spec)
    {
        var swap = FeederBuilder.RepairHours(spec.Swap, context);
        return spec is { Rate: { } rate, Transient: { } transient, Reset: { } reset, Crews: { } crews, Spares: { } spares }
            && swap is not null
            ? new NodeFailures(rate, transient, reset, swap, crews, spares)
            : null;
    }
}
