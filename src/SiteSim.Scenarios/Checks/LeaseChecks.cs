using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Site;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>A lease promises no more power than its machines can draw or the site can bring, in a term that the horizon sees.</summary>
internal static class LeaseChecks
{
    public static void Run(SiteParts parts, IssueList issues)
    {
        foreach (var (spec, lease) in parts.Leases)
        {
            Size(spec, lease, parts, issues);
            if (parts.Horizon is { } horizon && (lease.StartUtc >= horizon.EndUtc || lease.EndUtc <= horizon.StartUtc))
                issues.Note(spec.PlaceOf(nameof(spec.Term)), "the term lies outside of the horizon: the lease earns nothing in it");
        }
    }

    private static void Size(ContractSpec spec, ColocationLease lease, SiteParts parts, IssueList issues)
    {
        var place = spec.PlaceOf(nameof(spec.CriticalIt));
        if (parts.Spec.Site?.Interconnection is { } limit && lease.CriticalIt > limit)
            issues.Error(place, $"{lease.CriticalIt} of critical IT is more than the site's interconnection of {limit}");
        if (parts.Clusters.FirstOrDefault(c => c.Model.Name == lease.Cluster)?.Model is not { } cluster)
            return;
        if (lease.CriticalIt.Watts > (long)cluster.Nodes * cluster.Node.ActiveWatts)
            issues.Error(place, Exceeds(lease, cluster), "a smaller lease, or more nodes");
        if (spec.Hall is { } hall && hall != cluster.Hall)
            issues.Error(spec.PlaceOf(nameof(spec.Hall)), $"cluster \"{cluster.Name}\" stands in \"{cluster.Hall}\", not in \"{hall}\"");
    }

    private static string Exceeds(ColocationLease lease, GpuCluster cluster)
    {
        var draw = new Power((long)cluster.Nodes * cluster.Node.ActiveWatts);
        return FormattableString.Invariant(
            $"{lease.CriticalIt} of critical IT is more than the {cluster.Nodes} nodes of cluster \"{cluster.Name}\" draw ({draw})");
    }
}
