using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("GPUs of somebody else that come to a market: its price falls to what lets them all.")]
internal sealed class RivalCapacitySpec : Spec
{
    [Field("Named as the cause.", Required = true, Identifier = true, Example = "rival-site")]
    public string? Id { get; set; }

    [Field("The day it is announced for, local time.", Required = true, Example = "2027-01-01")]
    public LocalTime? At { get; set; }

    [Field("How much later it comes.", Default = "0 days", Example = "{ low: 0 days, mode: 2 months, high: 12 months }")]
    public BuildTimeSpec? Late { get; set; }

    [Field("That it comes at all.", Of = Dimension.Share, Default = "100 %", AtLeast = "0 %", AtMost = "100 %", Example = "60 %")]
    public double? Probability { get; set; }

    [Field("How many GPUs, in GPUs of the market's kind.", Required = true, AtLeast = "0", AtMost = "100000000", Example = "220000")]
    public double? Gpus { get; set; }

    [Field("How many are for rent without them.", Required = true, AtLeast = "1", AtMost = "1000000000", Example = "2000000")]
    public double? Market { get; set; }

    [Field("Price elasticity of the market's demand.", Required = true, AtLeast = "-100", AtMost = "-0.01", Example = "-1.5")]
    public double? Elasticity { get; set; }

    [Field("From the first of them to the last; they come evenly.", Of = Dimension.Duration, Default = "0 days", AtLeast = "0 days", AtMost = "20 years", Example = "3 months")]
    public TimeSpan? Over { get; set; }
}
