using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Who pays for the hash.")]
internal sealed class PoolSpec : Spec
{
    [Field("Share of mining revenue kept by the pool.", Of = Dimension.Share, Default = "1 %", AtLeast = "0 %", AtMost = "100 %", Example = "1 %")]
    public double? Fee { get; set; }

    [Field("How it pays: fpps pays the expected value of every share.", Default = "fpps")]
    [NotModelled("pplns", "solo")]
    public PoolPayout? Payout { get; set; }
}
