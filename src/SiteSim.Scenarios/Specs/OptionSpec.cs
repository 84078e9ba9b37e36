using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A tenant's right to more power: a phase of the conversion waits for it, and is given up when it lapses.", OneOf = ["at", "above"])]
internal sealed class OptionSpec : Spec
{
    [Field("Named as the cause.", Required = true, Identifier = true, Example = "expand-1")]
    public string? Id { get; set; }

    [Field("The phase it sets off; the lease that the phase delivers holds the rent agreed.", Required = true, Identifier = true, Example = "phase-2")]
    public string? Phase { get; set; }

    [Field("First day it may be exercised, local time; the horizon's start when left out.", Example = "2026-09-01")]
    public LocalTime? From { get; set; }

    [Field("First day it may no longer, local time.", Required = true, Example = "2027-09-01")]
    public LocalTime? Until { get; set; }

    [Field("From exercise to the day the power is promised for.", Of = Dimension.Duration, Default = "0 days", AtLeast = "0 days", AtMost = "20 years", Example = "9 months")]
    public TimeSpan? Notice { get; set; }

    [Field("When the tenant exercises it, local time.", Example = "2027-01-01")]
    public LocalTime? At { get; set; }

    [Field("The tenant exercises it as soon as GPU-hours sell above this.", Example = "{ market: h100-rental, price: 3 USD/GPU-h, for: 30 days }")]
    public GpuStrikeSpec? Above { get; set; }
}
