using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What a fleet is still worth in the books when the horizon begins; what a sale brings beyond it is a gain.")]
internal sealed class MinerBookSpec : Spec
{
    [Field("Whose machines.", Required = true, Identifier = true, Example = "s21-a")]
    public string? Fleet { get; set; }

    [Field("Cost less what was written off before, per nameplate TH/s.", Of = Dimension.HashCapacityPrice, Required = true, Above = "0 USD/TH", AtMost = "10000 USD/TH", Example = "9 USD/TH")]
    public double? Book { get; set; }

    [Field("What is left of its life; written off evenly.", Of = Dimension.Months, Required = true, AtLeast = "1 month", AtMost = "50 years", Example = "3 years")]
    public int? Life { get; set; }
}
