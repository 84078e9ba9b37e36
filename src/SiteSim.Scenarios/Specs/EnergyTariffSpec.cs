using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What a MWh drawn costs.")]
internal sealed class EnergyTariffSpec : Spec
{
    [Field("The price that energy outside of blocks is bought at.", Default = "real-time")]
    [NotModelled("day-ahead", "fixed")]
    public EnergyIndex? Index { get; set; }

    [Field("Delivery, losses and riders on every MWh drawn.", Of = Dimension.EnergyPrice, Default = "0 USD/MWh", AtLeast = "-1000 USD/MWh", AtMost = "1000 USD/MWh", Example = "3.5 USD/MWh")]
    public double? Adder { get; set; }
}
