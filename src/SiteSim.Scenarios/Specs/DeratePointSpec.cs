using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A point of a derating curve.")]
internal sealed class DeratePointSpec : Spec
{
    [Field("Inlet temperature.", Of = Dimension.Temperature, Required = true, AtLeast = "-60 C", AtMost = "100 C", Example = "40 C")]
    public double? Inlet { get; set; }

    [Field("Share of the hash rate left.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "90 %")]
    public double? Hash { get; set; }
}
