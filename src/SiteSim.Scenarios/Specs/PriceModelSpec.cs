using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A stochastic energy price: a seasonal process below a threshold and spikes above it.")]
internal sealed class PriceModelSpec : Spec
{
    [Field("Time from one price to the next.", Of = Dimension.Time, Required = true, AtLeast = "1 min", AtMost = "1 day", Example = "1 h")]
    public TimeSpan? Step { get; set; }

    [Field("The market's offer cap: no price exceeds it.", Of = Dimension.EnergyPrice, Required = true, Above = "0 USD/MWh", AtMost = "100000 USD/MWh", Example = "5000 USD/MWh")]
    public double? OfferCap { get; set; }

    [Field("The price while no spike lasts; values in USD/MWh.", Required = true)]
    public SeasonalProcessSpec? Base { get; set; }

    [Field("The price above the threshold.", Required = true)]
    public PriceSpikesSpec? Spikes { get; set; }

    [Field("Where the figures come from.", Example = "fitted to two years of meter data")]
    public string? Source { get; set; }
}
