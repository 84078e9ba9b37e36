using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Specs;

[Noun("What a cluster of the site's own earns with its nodes.")]
[NotModelled("checkpoint", "arrivals", "preemptible", "latency_class")]
internal sealed class WorkloadSpec : Spec
{
    [Field("Unique on the site.", Required = true, Identifier = true, Example = "pretrain")]
    public string? Name { get; set; }

    [Field("Where it runs.", Required = true, Identifier = true, Example = "h100")]
    public string? Cluster { get; set; }

    [Field(
        "Chooses the profile that holds when none is written: training asks for power as a training tenant does, inference as "
        + "people are awake.",
        Default = "training")]
    [NotModelled("batch")]
    public WorkloadKind? Kind { get; set; }

    [Field("Nodes it holds; left out, all that the cluster's other workloads leave.", AtLeast = "1", AtMost = "1000000", Example = "64")]
    public int? Nodes { get; set; }

    [Field("Price of a GPU-hour at full throughput.", Required = true, Example = "2.60 USD/GPU-h")]
    public GpuPriceSpec? Price { get; set; }

    [Field("How many of its GPU-hours find a buyer; nodes without one idle.", Default = "100 %", Example = "80 %")]
    public GpuDemandSpec? Utilisation { get; set; }

    [Field("How much of it is asked for, by local hour.", Example = "{ preset: diurnal }")]
    public LoadProfileSpec? Profile { get; set; }

    public override void FillDefaults(MapNode map)
    {
        if (map.Find("profile") is { Value.IsNull: false }) return;
        var inference = map.Find("kind")?.Value is ScalarNode { Text: "inference" };
        map.Set("profile", map.At, new ScalarNode(map.At, inference ? "diurnal" : "training-tenant"));
    }
}
