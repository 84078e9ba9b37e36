using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A point of a PUE curve.")]
internal sealed class PuePointSpec : Spec
{
    [Field("Outdoor temperature.", Of = Dimension.Temperature, Required = true, AtLeast = "-60 C", AtMost = "70 C", Example = "30 C")]
    public double? At { get; set; }

    [Field("Facility power over IT power.", Required = true, AtLeast = "1", AtMost = "3", Example = "1.05")]
    public double? Pue { get; set; }
}
