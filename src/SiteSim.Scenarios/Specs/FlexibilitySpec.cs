using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How far a cluster's nodes may be capped.")]
[NotModelled("response")]
internal sealed class FlexibilitySpec : Spec
{
    [Field("Lowest power cap as a share of active power; below it a node is paused, not capped.", Of = Dimension.Share, Default = "60 %", Above = "0 %", AtMost = "100 %", Example = "60 %")]
    public double? Floor { get; set; }
}
