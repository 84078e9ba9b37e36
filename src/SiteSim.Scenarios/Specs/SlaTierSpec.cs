using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("More unavailability than this in a month owes that share of the month's rent.")]
internal sealed class SlaTierSpec : Spec
{
    [Field("Cumulative unavailability in the month that must be exceeded.", Of = Dimension.Time, Required = true, AtLeast = "0 s", AtMost = "31 days", Example = "5 min")]
    public TimeSpan? Above { get; set; }

    [Field("Share of the monthly rent owed in all, not on top of lower tiers.", Of = Dimension.Share, Required = true, Above = "0 %", AtMost = "100 %", Example = "5 %")]
    public double? Credit { get; set; }
}
