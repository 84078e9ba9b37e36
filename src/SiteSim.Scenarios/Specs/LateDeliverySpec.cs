using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What the tenant may ask for when a phase delivers after the lease's start.")]
internal sealed class LateDeliverySpec : Spec
{
    [Field("Days late that cost nothing.", Of = Dimension.Time, Default = "0 days", AtLeast = "0 days", AtMost = "3660 days", Example = "30 days")]
    public TimeSpan? Grace { get; set; }

    [Field("Credit for each day late after the grace, in days of rent.", Of = Dimension.DayRents, Default = "0 day-rent/day", AtLeast = "0 day-rent/day", AtMost = "100 day-rent/day", Example = "1 day-rent/day")]
    public double? Credit { get; set; }

    [Field("Days late after which the tenant walks away; left out, never.", Of = Dimension.Time, AtLeast = "0 days", AtMost = "3660 days", Example = "180 days")]
    public TimeSpan? Outside { get; set; }
}
