using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A time that varies: log-normal by its median and its 95th percentile; a single value is always that long.", Shorthand = "median")]
internal sealed class RepairTimeSpec : Spec
{
    [Field("Half of the times are shorter.", Of = Dimension.Time, Required = true, Above = "0 s", Example = "12 h")]
    public TimeSpan? Median { get; set; }

    [Field("19 in 20 are shorter; the median when left out.", Of = Dimension.Time, Above = "0 s", Example = "4 days")]
    public TimeSpan? P95 { get; set; }
}
