using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("GPU clusters and what they earn.")]
internal sealed class ComputeSpec : Spec
{
    [Field("Nodes of one kind in one hall.", Required = true, Example = "[ { name: h100, node: HGX H100, hall: hall-4, nodes: 2560 } ]")]
    public List<ClusterSpec>? Clusters { get; set; }

    [Field("What the site's own clusters earn.")]
    public List<WorkloadSpec>? Workloads { get; set; }
}
