using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The site: its connection, weather and halls.")]
internal sealed class SiteSpec : Spec
{
    [Field("Zone of every local time in the scenario: UTC or a zone of the United States.", Required = true, Example = "America/Chicago")]
    public string? TimeZone { get; set; }

    [Field("Gross power at the meter that is never exceeded.", Of = Dimension.Power, Required = true, Above = "0 MW", AtMost = "100 GW", Example = "300 MW")]
    public Power? Interconnection { get; set; }

    [Field(
        "Most that deliberate changes of site power may add or drop in a minute; no limit when left out.",
        Of = Dimension.PowerRamp, Above = "0 MW/min", AtMost = "100 GW/min", Example = "60 MW/min")]
    public double? RampLimit { get; set; }

    [Field(
        "Share of the metered power lost between meter and halls.",
        Of = Dimension.Share, Default = "0 %", AtLeast = "0 %", AtMost = "50 %", Example = "1 %")]
    public double? Losses { get; set; }

    [Field("Weather.", Required = true, Example = "{ preset: dallas }")]
    public ClimateSpec? Climate { get; set; }

    [Field("The hot hour that capacity is sized for; energy follows the weather.", Example = "{ dry_bulb: 38.2 C, wet_bulb: 26.2 C }")]
    public DesignWeatherSpec? Design { get; set; }

    [Field("Electrical tree below the meter; every hall hangs on exactly one feeder, or, without feeders, on the meter.")]
    public List<FeederSpec>? Feeders { get; set; }

    [Field("Buildings with machines.", Required = true, Example = "[ { name: hall-1, capacity: 120 MW, cooling: { preset: asic-air } } ]")]
    public List<HallSpec>? Halls { get; set; }
}
