using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A length that is uncertain: by three points (PERT), by median and 95th percentile (log-normal), or one value that always holds.", Shorthand = "mode")]
internal sealed class BuildTimeSpec : Spec
{
    [Field("Never shorter; the mode when left out.", Of = Dimension.Duration, AtLeast = "0 days", AtMost = "20 years", Example = "7 months")]
    public TimeSpan? Low { get; set; }

    [Field("Likeliest.", Of = Dimension.Duration, AtLeast = "0 days", AtMost = "20 years", Example = "9 months")]
    public TimeSpan? Mode { get; set; }

    [Field("Never longer; the mode when left out.", Of = Dimension.Duration, AtLeast = "0 days", AtMost = "20 years", Example = "14 months")]
    public TimeSpan? High { get; set; }

    [Field("Half of the outcomes are shorter; in place of low, mode and high.", Of = Dimension.Duration, Above = "0 days", AtMost = "20 years", Example = "9 months")]
    public TimeSpan? Median { get; set; }

    [Field("19 in 20 are shorter; the median when left out.", Of = Dimension.Duration, Above = "0 days", AtMost = "50 years", Example = "16 months")]
    public TimeSpan? P95 { get; set; }
}
