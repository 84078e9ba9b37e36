using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How nodes fail and come back.")]
[Catalog("failures")]
internal sealed class NodeFailuresSpec : PresetSpec
{
    [Field("Failures of running nodes.", Of = Dimension.NodeFailureRate, Required = true, AtLeast = "0 /1000 node-days", AtMost = "1000 /1000 node-days", Example = "3.8 /1000 node-days")]
    public double? Rate { get; set; }

    [Field("Share of them that a reset clears.", Of = Dimension.Share, Default = "80 %", AtLeast = "0 %", AtMost = "100 %", Example = "80 %")]
    public double? Transient { get; set; }

    [Field("Time of a reset; needs no crew.", Of = Dimension.Time, Default = "20 min", Above = "0 s", AtMost = "31 days", Example = "20 min")]
    public TimeSpan? Reset { get; set; }

    [Field("Hands-on repair time of the rest.", Default = "{ median: 12 h, p95: 4 days }", Example = "{ median: 12 h, p95: 4 days }")]
    public RepairTimeSpec? Swap { get; set; }

    [Field("Repairs that go on at once; later ones queue.", Required = true, AtLeast = "1", AtMost = "10000", Example = "6")]
    public int? Crews { get; set; }

    [Field("Spare nodes on the floor as a share of the fleet.", Of = Dimension.Share, Default = "0 %", AtLeast = "0 %", AtMost = "100 %", Example = "2 %")]
    public double? Spares { get; set; }
}
