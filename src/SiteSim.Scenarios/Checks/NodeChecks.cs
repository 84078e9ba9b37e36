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
            var leased = leases.Sum(contract => (long)ComputeBuilder.Leased(contract, cluster));
            var workloads = parts.Workloads.Where(workload => workload.Model.Cluster == cluster.Name).ToList();
            var held = workloads.Sum(workload => (long)workload.Model.Nodes);
            if (leased + held > cluster.Nodes && leased <= cluster.Nodes && workloads.Count > 0)
                issues.Error(workloads[^1].Spec.PlaceOf(nameof(WorkloadSpec.Nodes)), FormattableString.Invariant(
                    $"the workloads of cluster \"{cluster.Name}\" hold {held} nodes and its leases {leased}, it has {cluster.Nodes}"));
            if (leases.Count > 1 && leased > cluster.Nodes)
                issues.Error(leases[^1].PlaceOf(nameof(ContractSpec.CriticalIt)), FormattableString.Invariant(
                    $"the leases of cluster \"{cluster.Name}\" hold {leased} nodes, it has {cluster.Nodes}"));
            if (spec.Failures is null && cluster.Nodes > 0)
                issues.Note(spec.Place, $"cluster \"{cluster.Name}\" has no failures: its nodes never break", "write failures: llama3");
        }
    }
}
