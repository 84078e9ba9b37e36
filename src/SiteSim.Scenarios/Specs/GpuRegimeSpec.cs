using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A state of a GPU market.")]
internal sealed class GpuRegimeSpec : Spec
{
    [Field("Unique in its market.", Required = true, Identifier = true, Example = "glut")]
    public string? Name { get; set; }

    [Field("What the price reverts to, of the reference.", Of = Dimension.Share, Required = true, Above = "0 %", AtMost = "10000 %", Example = "70 %")]
    public double? Level { get; set; }

    [Field("Mean stay; stays are exponential.", Of = Dimension.Duration, Required = true, AtLeast = "1 day", AtMost = "100 years", Example = "8 months")]
    public TimeSpan? Lasts { get; set; }

    [Field("Regimes that may follow, equally likely; left out, it stays for ever.", Identifier = true, Example = "[normal]")]
    public List<string>? Next { get; set; }
}
