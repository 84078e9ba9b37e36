using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("One setting of a firmware.")]
internal sealed class PowerModeSpec : Spec
{
    [Field("As its users call it.", Required = true, Example = "low")]
    public string? Mode { get; set; }

    [Field("Hash rate over nameplate hash rate.", Of = Dimension.Share, Required = true, Above = "0 %", AtMost = "300 %", Example = "75 %")]
    public double? Hash { get; set; }

    [Field("Watts over nameplate watts.", Of = Dimension.Share, Required = true, Above = "0 %", AtMost = "300 %", Example = "75 %")]
    public double? Power { get; set; }
}
