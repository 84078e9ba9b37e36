using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Energy bought ahead at a fixed price and paid for whether taken or not.")]
internal sealed class BlockSpec : Spec
{
    [Field("Shown in the ledger; block-1, block-2 ... when left out.", Identifier = true, Example = "ppa-2030")]
    public string? Name { get; set; }

    [Field("Power of the block in every hour.", Of = Dimension.Power, Required = true, Above = "0 MW", Example = "130 MW")]
    public Power? Size { get; set; }

    [Field("Its price.", Of = Dimension.EnergyPrice, Required = true, AtLeast = "-1000 USD/MWh", AtMost = "10000 USD/MWh", Example = "41 USD/MWh")]
    public double? Price { get; set; }

    [Field("First instant without it, local time; left out when it does not end.", Example = "2030-05-01")]
    public LocalTime? Until { get; set; }

    [Field("Whether what the site does not consume is sold at the index.", Default = "false")]
    public bool? SellBack { get; set; }
}
