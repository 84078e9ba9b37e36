using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The Bitcoin network and the site's ASICs.")]
internal sealed class MiningSpec : Spec
{
    [Field("Where the network starts and how it moves.", Required = true, Example = "{ start: { price: 64124 USD, difficulty: 144.398 T, height: 937440 } }")]
    public NetworkSpec? Network { get; set; }

    [Field("Who pays for the hash.", Default = "{}")]
    public PoolSpec? Pool { get; set; }

    [Field("Machines of one model in one hall.", Required = true, Example = "[ { name: s21-a, model: Antminer S21, hall: hall-1, power: 100 MW, firmware: stock } ]")]
    public List<FleetSpec>? Fleets { get; set; }
}
