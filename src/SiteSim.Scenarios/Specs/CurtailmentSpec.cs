using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A dated order to hold the site at or under a limit.")]
internal sealed class CurtailmentSpec : Spec
{
    [Field("Carried through set points, postings and credits to the report.", Required = true, Identifier = true, Example = "heat-dome-2026")]
    public string? Id { get; set; }

    [Field("When the limit takes effect, local time; the call comes the notice earlier.", Required = true, Example = "2026-08-12T16:30")]
    public LocalTime? At { get; set; }

    [Field("How long it holds.", Of = Dimension.Time, Required = true, Above = "0 s", AtMost = "366 days", Example = "4 h")]
    public TimeSpan? For { get; set; }

    [Field("Power at the meter that must not be exceeded.", Of = Dimension.Power, Required = true, AtLeast = "0 MW", Example = "120 MW")]
    public Power? Limit { get; set; }

    [Field("Time between the call and the limit.", Of = Dimension.Time, Required = true, AtLeast = "0 s", AtMost = "31 days", Example = "10 min")]
    public TimeSpan? Notice { get; set; }
}
