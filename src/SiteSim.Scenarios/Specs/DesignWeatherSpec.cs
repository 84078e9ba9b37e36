using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The hot hour that capacity is sized for. Left out: constant weather itself, or else Dallas, where one hour of a hundred is hotter.")]
internal sealed class DesignWeatherSpec : Spec
{
    [Field("Outdoor dry bulb.", Of = Dimension.Temperature, Required = true, AtLeast = "-50 C", AtMost = "60 C", Example = "38.2 C")]
    public double? DryBulb { get; set; }

    [Field("Outdoor wet bulb; need not come in the same hour.", Of = Dimension.Temperature, Required = true, AtLeast = "-50 C", AtMost = "40 C", Example = "26.2 C")]
    public double? WetBulb { get; set; }
}
