using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Parallel transformers; each may fail, and the rest carry what they can.")]
internal sealed class TransformersSpec : Spec
{
    [Field("Units installed.", Required = true, AtLeast = "1", AtMost = "1000", Example = "4")]
    public int? Count { get; set; }

    [Field("Rating of one unit.", Of = Dimension.ApparentPower, Required = true, Above = "0 MVA", Example = "100 MVA")]
    public double? Rating { get; set; }

    [Field("Watts per volt-ampere of the load.", Default = "0.95", Above = "0", AtMost = "1", Example = "0.95")]
    public double? PowerFactor { get; set; }

    [Field("Major failures of a unit in a year (CIGRE A2.37: 964 in 167,459 unit-years).", Of = Dimension.SharePerYear, Default = "0.576 %/year", AtLeast = "0 %/year", AtMost = "1000 %/year", Example = "0.576 %/year")]
    public double? Failures { get; set; }

    [Field("Time to repair or replace a unit without a spare.", Default = "{ median: 90 days, p95: 270 days }", Example = "{ median: 90 days, p95: 270 days }")]
    public RepairTimeSpec? Repair { get; set; }

    [Field("Time to swap in the one spare on site; left out when there is none.", Of = Dimension.Time, Above = "0 s", Example = "5 days")]
    public TimeSpan? SpareSwap { get; set; }
}
