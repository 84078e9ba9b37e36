using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A point of a draw schedule; straight lines between.")]
internal sealed class CapexDrawSpec : Spec
{
    [Field("Share of the time from start to completion.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "50 %")]
    public double? At { get; set; }

    [Field("Share of the capex drawn by then.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "60 %")]
    public double? Drawn { get; set; }
}
