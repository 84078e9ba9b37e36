using SiteSim.Model.Conversion;
using SiteSim.Model.Site;

namespace SiteSim.Simulation;

/// <summary>"Change nothing": a site without its conversion, for the same realization.</summary>
public static class Baseline
{
    /// <summary>The site with no phase, no step at the meter, and neither the machines nor the leases that phases would bring.</summary>
    public static SiteModel Of(SiteModel site)
    {
        var phases = site.Conversion.Phases;
        return site with
        {
            Name = site.Name + ", nothing changed",
            Conversion = ConversionPlan.None,
            Fleets = [.. site.Fleets.Where(f => f.MovedFrom is null)],
            Leases = [.. site.Leases.Where(l => phases.All(p => p.Lease != l.Id))],
            Clusters = [.. site.Clusters.Select(c => c with { Nodes = c.Nodes - phases.Where(p => p.Cluster == c.Name).Sum(p => p.Nodes) }).Where(c => c.Nodes > 0)],
            Workloads = [.. site.Workloads.Where(w => phases.All(p => p.Cluster != w.Cluster))],
        };
    }
}
