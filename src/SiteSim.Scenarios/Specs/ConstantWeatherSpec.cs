using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The same weather all year.")]
internal sealed class ConstantWeatherSpec : Spec
{
    [Field("Dry-bulb temperature.", Of = Dimension.Temperature, Required = true, AtLeast = "-60 C", AtMost = "60 C", Example = "20 C")]
    public double? Temperature { get; set; }

    [Field("Relative humidity.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "50 %")]
    public double? Humidity { get; set; }
}
