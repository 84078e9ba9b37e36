using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("State of the network at the first instant.")]
internal sealed class NetworkStartSpec : Spec
{
    [Field("Price of a bitcoin.", Of = Dimension.Money, Required = true, Above = "0 USD", AtMost = "1000 MUSD", Example = "64124 USD")]
    public double? Price { get; set; }

    [Field("Difficulty in force.", Of = Dimension.Difficulty, Required = true, AtLeast = "1", AtMost = "1000000 P", Example = "144.398 T")]
    public double? Difficulty { get; set; }

    [Field("Height of the latest block.", Required = true, AtLeast = "0", AtMost = "10000000", Example = "937440")]
    public int? Height { get; set; }
}
