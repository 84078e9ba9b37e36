using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How the network's hash rate moves.")]
internal sealed class HashRateSpec : Spec
{
    [Field("error-correcting: growth, noise and an answer to the hashprice, each of which may be 0.", Default = "error-correcting")]
    public HashRateKind? Model { get; set; }

    [Field("Growth of the median in a year at a flat price and subsidy.", Of = Dimension.SharePerYear, Default = "15 %/year", AtLeast = "-90 %/year", AtMost = "1000 %/year", Example = "15 %/year")]
    public double? Growth { get; set; }

    [Field("Standard deviation of an epoch's log change (3.57 % since the 2024 halving).", Of = Dimension.SharePerEpoch, Default = "3.57 %/epoch", AtLeast = "0 %/epoch", AtMost = "100 %/epoch", Example = "3.57 %/epoch")]
    public double? Noise { get; set; }

    [Field("Log change of the hash rate in an epoch per unit of log hashprice.", Default = "0.05", AtLeast = "0", AtMost = "10", Example = "0.05")]
    public double? Elasticity { get; set; }
}
