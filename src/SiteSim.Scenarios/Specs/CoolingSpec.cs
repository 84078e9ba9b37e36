using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("PUE by outdoor temperature.")]
[Catalog("cooling")]
internal sealed class CoolingSpec : PresetSpec
{
    [Field("Which outdoor temperature the curve is over.", Required = true, Example = "dry-bulb")]
    public CoolingDriver? Driver { get; set; }

    [Field("Points of the curve, straight lines between them and constant beyond the ends.", Required = true, Example = "[ { at: 10 C, pue: 1.05 }, { at: 40 C, pue: 1.08 } ]")]
    public List<PuePointSpec>? Pue { get; set; }

    [Field("How much warmer than outdoors the machines' inlet is.", Of = Dimension.TemperatureDifference, Required = true, AtLeast = "-40 K", AtMost = "40 K", Example = "2 K")]
    public double? InletRise { get; set; }
}
