using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A building with a power limit of its own.")]
internal sealed class HallSpec : Spec
{
    [Field("Unique on the site.", Required = true, Identifier = true, Example = "hall-1")]
    public string? Name { get; set; }

    [Field(
        "Facility power at the hall's switchgear, IT and cooling.",
        Of = Dimension.Power, Sizable = true, Required = true, Above = "0 MW", AtMost = "100 GW", Example = "120 MW")]
    public Power? Capacity { get; set; }

    [Field("How IT power becomes facility power.", Required = true, Example = "{ preset: asic-air }")]
    public CoolingSpec? Cooling { get; set; }
}
