using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How the price of bitcoin moves.")]
internal sealed class BitcoinPriceSpec : Spec
{
    [Field("gbm-jump: geometric Brownian motion with monthly jumps; gbm: without them (a volatility of 0 %/year keeps the price on its drift).", Default = "gbm-jump")]
    public BitcoinPriceKind? Model { get; set; }

    [Field("Growth of the mean price.", Of = Dimension.SharePerYear, Default = "0 %/year", AtLeast = "-100 %/year", AtMost = "1000 %/year", Example = "0 %/year")]
    public double? Drift { get; set; }

    [Field("Standard deviation of a year's log return, jumps included (45.8 % from the 2024 halving to June 2026).", Of = Dimension.SharePerYear, Default = "46 %/year", AtLeast = "0 %/year", AtMost = "1000 %/year", Example = "46 %/year")]
    public double? Volatility { get; set; }
}
