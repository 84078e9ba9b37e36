using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Machines of one model with one firmware in one hall.", OneOf = ["power", "machines"])]
internal sealed class FleetSpec : Spec
{
    [Field("Unique on the site.", Required = true, Identifier = true, Example = "s21-a")]
    public string? Name { get; set; }

    [Field("What a machine is.", Required = true, Example = "Antminer S21")]
    public AsicSpec? Model { get; set; }

    [Field("Where they stand.", Required = true, Identifier = true, Example = "hall-1")]
    public string? Hall { get; set; }

    [Field("Nameplate power of the whole fleet: as many machines as fit.", Of = Dimension.Power, Above = "0 MW", AtMost = "100 GW", Example = "100 MW")]
    public Power? Power { get; set; }

    [Field("Number of machines.", Sizable = true, AtLeast = "1", AtMost = "10000000", Example = "32000")]
    public int? Machines { get; set; }

    [Field("What runs on them.", Default = "stock", Example = "luxos")]
    public FirmwareSpec? Firmware { get; set; }

    [Field(
        "Failures of one machine in 365 days (assumed when left out).",
        Of = Dimension.SharePerYear, Default = "6 %/year", AtLeast = "0 %/year", AtMost = "1000 %/year", Example = "6 %/year")]
    public double? Failures { get; set; }

    [Field(
        "Mean time from failure to hashing again.",
        Of = Dimension.Time, Default = "5 days", Above = "0 s", AtMost = "366 days", Example = "5 days")]
    public TimeSpan? Repair { get; set; }

    [Field(
        "Relative standard deviation of J/TH from machine to machine.",
        Of = Dimension.Share, Default = "0 %", AtLeast = "0 %", AtMost = "10 %", Example = "3 %")]
    public double? EfficiencySpread { get; set; }
}
