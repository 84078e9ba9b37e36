using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A stochastic energy price, USD/MWh: as sitesim calibrate prints it.")]
internal sealed class PriceModelSpec : SeasonalProcessSpec
{
    [Field("Time from one price to the next.", Of = Dimension.Time, Required = true, AtLeast = "1 min", AtMost = "1 day", Example = "1 h")]
    public TimeSpan? Step { get; set; }

    [Field("Where the figures come from.", Example = "fitted to two years of meter data")]
    public string? Source { get; set; }
}
