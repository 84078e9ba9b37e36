using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>Workloads and leases of a cluster hold no more nodes than it has.</summary>
internal static class NodeChecks
{
    public static void Run(SiteParts parts, IssueList issues)
    {
        foreach (var (spec, cluster) in parts.Clusters)
        {
            var leases = (parts.Spec.Contracts ?? []).Where(contract => contract.Cluster == cluster.Name).ToList();
            var leased = leases.Sum(contract => ComputeBuilder.Leased(contract, cluster));
            var workloads = parts.Workloads.Where(workload => workload.Model.Cluster == cluster.Name).ToList();
            var held = workloads.Sum(workload => (long)workload.Model.Nodes);
            var allBuilt = workloads.Count == (parts.Spec.Compute?.Workloads ?? []).Count(workload => workload.Cluster == cluster.Name);
            if (leased + held > cluster.Nodes && leased <= cluster.Nodes && workloads.Count > 0 && allBuilt)
                issues.Error(workloads[^1].Spec.PlaceOf(nameof(WorkloadSpec.Nodes)), FormattableString.Invariant(
                    $"the workloads of cluster \"{cluster.Name}\" hold {held} nodes and its leases {leased}, it has {cluster.Nodes}"));
            if (leased > cluster.Nodes && (leases.Count > 1 || leases[0].IsGpuSale))
                issues.Error(
                    leases[^1].PlaceOf(leases[^1].IsGpuSale ? nameof(ContractSpec.Nodes) : nameof(ContractSpec.CriticalIt)), FormattableString.Invariant(
                    $"the contracts of cluster \"{cluster.Name}\" hold {leased} nodes, it has {cluster.Nodes}"));
            if (leases.Find(contract => !contract.IsGpuSale) is { } lease && leases.Find(contract => contract.IsGpuSale) is { } sale)
                issues.Error(
                    sale.PlaceOf(nameof(ContractSpec.Cluster)), $"cluster \"{cluster.Name}\" is a tenant's under lease \"{lease.Id}\": its GPU-hours are not the site's to sell",
                    "a cluster of the site's own");
            if (spec.Map.Find("failures") is null && cluster.Nodes > 0)
                issues.Note(
                    spec.Place, $"cluster \"{cluster.Name}\" has no failures: its nodes never break",
                    "write failures: llama3, or failures: null if that is meant");
        }
    }
}
