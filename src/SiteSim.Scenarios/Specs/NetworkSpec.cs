using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The Bitcoin network as seen from one site.")]
internal sealed class NetworkSpec : Spec
{
    [Field("State when the simulation starts.", Required = true, Example = "{ price: 64124 USD, difficulty: 144.398 T, height: 937440 }")]
    public NetworkStartSpec? Start { get; set; }

    [Field("How the price moves.", Default = "{}")]
    public BitcoinPriceSpec? Price { get; set; }

    [Field("How the network's hash rate moves.", Default = "{}")]
    public HashRateSpec? Hashrate { get; set; }

    [Field("How transaction fees move.", Default = "{}")]
    public FeesSpec? Fees { get; set; }

    [Field("Hash rate that leaves at once on a date.")]
    public SectorExitSpec? Exit { get; set; }

    [Field(
        "Hashprice held throughout; the bitcoin price is then what it takes at the difficulty and subsidy of the day. Left out, price and difficulty make it.",
        Of = Dimension.Hashprice, Above = "0 USD/PH/day", AtMost = "10000 USD/PH/day", Example = "29 USD/PH/day")]
    public double? Hashprice { get; set; }
}
