using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A mining machine as its maker sells it.")]
[Catalog("asics")]
internal sealed class AsicSpec : PresetSpec
{
    [Field("Nameplate hash rate.", Of = Dimension.HashRate, Required = true, Above = "0 TH/s", AtMost = "100 PH/s", Example = "200 TH/s")]
    public double? HashRate { get; set; }

    [Field("Draw at the nameplate hash rate, at the wall.", Of = Dimension.Power, Required = true, Above = "0 W", AtMost = "1 MW", Example = "3500 W")]
    public Power? Power { get; set; }

    [Field("What carries its heat off.", Required = true, Example = "air")]
    public AsicCooling? Cooling { get; set; }

    [Field("Draw while it does not hash but can be woken.", Of = Dimension.Power, Required = true, AtLeast = "0 W", AtMost = "1 MW", Example = "25 W")]
    public Power? Sleep { get; set; }

    [Field("From full power to sleep.", Of = Dimension.Time, Required = true, AtLeast = "0 s", AtMost = "1 h", Example = "5 s")]
    public TimeSpan? RampDown { get; set; }

    [Field("From sleep to full power.", Of = Dimension.Time, Required = true, AtLeast = "0 s", AtMost = "1 h", Example = "240 s")]
    public TimeSpan? RampUp { get; set; }

    [Field("Share of the hash rate left by inlet temperature; left out for machines that do not breathe the hall's air.", Example = "[ { inlet: 35 C, hash: 100 % }, { inlet: 45 C, hash: 75 % } ]")]
    public List<DeratePointSpec>? Derate { get; set; }

    [Field("Inlet temperature from which the machine shuts down.", Of = Dimension.Temperature, AtLeast = "-60 C", AtMost = "100 C", Example = "47 C")]
    public double? Trip { get; set; }
}
