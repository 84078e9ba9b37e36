using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A share of the network's hash rate that leaves at once.")]
internal sealed class SectorExitSpec : Spec
{
    [Field("When, local time.", Required = true, Example = "2026-09-01")]
    public LocalTime? At { get; set; }

    [Field("Share of the hash rate at that instant.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "99 %", Example = "11 %")]
    public double? Share { get; set; }
}
