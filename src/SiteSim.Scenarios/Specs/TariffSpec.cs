using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What energy and demand cost.")]
[NotModelled("minimum_take", "coincident_peak")]
internal sealed class TariffSpec : Spec
{
    [Field("Every MWh drawn.", Default = "{}")]
    public EnergyTariffSpec? Energy { get; set; }

    [Field("Energy bought ahead at a fixed price.")]
    public List<BlockSpec>? Blocks { get; set; }

    [Field("Charge on the highest metered power of the month.")]
    public DemandSpec? Demand { get; set; }
}
