using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A step of the interconnection.")]
internal sealed class ConnectionStepSpec : Spec
{
    [Field("Named as the cause.", Required = true, Identifier = true, Example = "energised-2")]
    public string? Id { get; set; }

    [Field("The day the utility names, local time.", Required = true, Example = "2027-01-01")]
    public LocalTime? At { get; set; }

    [Field("How much later it comes.", Default = "0 days", Example = "{ low: 0 days, mode: 2 months, high: 12 months }")]
    public BuildTimeSpec? Late { get; set; }

    [Field("What the meter may draw from then on.", Of = Dimension.Power, Required = true, AtLeast = "0 MW", AtMost = "100 GW", Example = "300 MW")]
    public Power? Limit { get; set; }
}
