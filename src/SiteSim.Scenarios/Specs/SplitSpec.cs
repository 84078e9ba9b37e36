using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("So many megawatts at the meter to compute, the rest to mining: sizes whatever says \"split\" in whole machines, rounded down, and never above the meter in the design weather.", Shorthand = "compute")]
internal sealed class SplitSpec : Spec
{
    [Field("Gross power at the meter for compute, in equal parts to each cluster or phase with nodes: split.", Of = Dimension.Power, Required = true, AtLeast = "0 MW", AtMost = "100 GW", Example = "100 MW")]
    public Power? Compute { get; set; }

    [Field("What is split; the interconnection when left out. What compute does not take mines, in equal parts to each fleet with machines: split.", Of = Dimension.Power, Above = "0 MW", AtMost = "100 GW", Example = "300 MW")]
    public Power? Of { get; set; }

    [Field(
        "Meter capacity kept for each MW of critical IT: redundancy, the hot hour, losses (signed deals: 1.35-1.5). Where PUE and losses in the design weather ask for more, they rule.",
        Default = "1.4", AtLeast = "1", AtMost = "5", Example = "1.4")]
    public double? GrossPerCritical { get; set; }
}
