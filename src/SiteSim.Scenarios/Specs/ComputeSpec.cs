using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("GPU clusters and what they earn.")]
internal sealed class ComputeSpec : Spec
{
    [Field("Nodes of one kind in one hall.", Required = true, Example = "[ { name: h100, node: HGX H100, hall: hall-4, nodes: 2560 } ]")]
    public List<ClusterSpec>? Clusters { get; set; }

    [Field("Rental markets that prices of GPU-hours follow.", Example = "[ { name: h100-rental, model: h100-2026 } ]")]
    public List<GpuMarketSpec>? Markets { get; set; }

    [Field("What the site's own clusters earn.")]
    public List<WorkloadSpec>? Workloads { get; set; }
}
