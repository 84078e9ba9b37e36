using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A dated stretch in which the energy index is not what the market's model draws.", OneOf = ["price", "multiplier"])]
internal sealed class PriceEventSpec : Spec
{
    [Field("When it begins, local time.", Required = true, Example = "2027-02-15")]
    public LocalTime? At { get; set; }

    [Field("How long it lasts.", Of = Dimension.Time, Required = true, Above = "0 s", AtMost = "3660 days", Example = "4 days")]
    public TimeSpan? For { get; set; }

    [Field("The price throughout.", Of = Dimension.EnergyPrice, AtLeast = "-10000 USD/MWh", AtMost = "100000 USD/MWh", Example = "5000 USD/MWh")]
    public double? Price { get; set; }

    [Field("What the price that would have been is multiplied by.", AtLeast = "0", AtMost = "1000", Example = "3")]
    public double? Multiplier { get; set; }
}
