using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A rental price that reverts to the level of the regime in force and ages with its generation.")]
[Catalog("gpu-prices")]
internal sealed class GpuPriceModelSpec : PresetSpec
{
    [Field("Price at level 100 % when the horizon begins.", Of = Dimension.GpuHourPrice, Required = true, Above = "0 USD/GPU-h", AtMost = "1000 USD/GPU-h", Example = "2.35 USD/GPU-h")]
    public double? Reference { get; set; }

    [Field("Regime in force when the horizon begins; the price starts at its level.", Required = true, Identifier = true, Example = "normal")]
    public string? Start { get; set; }

    [Field("States of the market.", Required = true, Example = "[ { name: normal, level: 100 %, lasts: 16 months, next: [glut] }, { name: glut, level: 70 %, lasts: 8 months, next: [normal] } ]")]
    public List<GpuRegimeSpec>? Regimes { get; set; }

    [Field("In which half of the way to the regime's level is made.", Of = Dimension.Duration, Required = true, AtLeast = "1 day", AtMost = "20 years", Example = "5 weeks")]
    public TimeSpan? HalfLife { get; set; }

    [Field("Volatility of the log price without reversion.", Of = Dimension.SharePerYear, Required = true, AtLeast = "0 %/year", AtMost = "1000 %/year", Example = "20 %/year")]
    public double? Volatility { get; set; }

    [Field("Fall of the generation's price in any regime.", Of = Dimension.SharePerYear, Required = true, AtLeast = "-100 %/year", AtMost = "99 %/year", Example = "9 %/year")]
    public double? Ageing { get; set; }
}
