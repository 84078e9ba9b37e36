using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A tenant that stops paying and leaves.", OneOf = ["at", "rate"], Shorthand = "rate")]
internal sealed class TenantDefaultSpec : Spec
{
    [Field("The day, local time; no earlier than its first rent.", Example = "2027-03-01")]
    public LocalTime? At { get; set; }

    [Field("Defaults a year from its first rent on, at a constant rate.", Of = Dimension.SharePerYear, Above = "0 %/year", AtMost = "1000 %/year", Example = "3 %/year")]
    public double? Rate { get; set; }
}
