using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A GPU server or rack as the power system sees it: measured draw, not TDP.")]
[Catalog("nodes")]
internal sealed class NodeSpec : PresetSpec
{
    [Field("GPUs that fail, run and are sold together.", Required = true, AtLeast = "1", AtMost = "1000", Example = "8")]
    public int? Gpus { get; set; }

    [Field("What its power supplies are rated for.", Of = Dimension.Power, Required = true, Above = "0 W", AtMost = "1 MW", Example = "10.2 kW")]
    public Power? Nameplate { get; set; }

    [Field("Measured draw of a node that trains or serves at full load.", Of = Dimension.Power, Required = true, Above = "0 W", AtMost = "1 MW", Example = "8.4 kW")]
    public Power? Active { get; set; }

    [Field("Measured draw with a job resident and waiting.", Of = Dimension.Power, Required = true, AtLeast = "0 W", AtMost = "1 MW", Example = "2 kW")]
    public Power? Stalled { get; set; }

    [Field("Measured draw with no job.", Of = Dimension.Power, Required = true, AtLeast = "0 W", AtMost = "1 MW", Example = "1.5 kW")]
    public Power? Idle { get; set; }

    [Field("Points of throughput over power, concave, up to 100 % at 100 %.", Required = true, Example = "[ { power: 50 %, throughput: 69 % }, { power: 100 %, throughput: 100 % } ]")]
    public List<ThroughputPointSpec>? Throughput { get; set; }
}
