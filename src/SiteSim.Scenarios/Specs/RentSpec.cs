using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A rent that is not agreed yet: three points (PERT), or one value that always holds.", Shorthand = "mode")]
internal sealed class RentSpec : Spec
{
    [Field("Never lower; the mode when left out.", Of = Dimension.CapacityPrice, AtLeast = "0 USD/kW-month", AtMost = "10000 USD/kW-month", Example = "110 USD/kW-month")]
    public double? Low { get; set; }

    [Field("Likeliest.", Of = Dimension.CapacityPrice, Required = true, AtLeast = "0 USD/kW-month", AtMost = "10000 USD/kW-month", Example = "140 USD/kW-month")]
    public double? Mode { get; set; }

    [Field("Never higher; the mode when left out.", Of = Dimension.CapacityPrice, AtLeast = "0 USD/kW-month", AtMost = "10000 USD/kW-month", Example = "180 USD/kW-month")]
    public double? High { get; set; }
}
