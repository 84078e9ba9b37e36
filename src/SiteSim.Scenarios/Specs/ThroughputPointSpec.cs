using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A point of a throughput curve.")]
internal sealed class ThroughputPointSpec : Spec
{
    [Field("Share of active power.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "80 %")]
    public double? Power { get; set; }

    [Field("Share of full throughput.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "95 %")]
    public double? Throughput { get; set; }
}
