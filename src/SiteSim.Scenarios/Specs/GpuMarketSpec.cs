using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A rental market that prices of GPU-hours follow.")]
internal sealed class GpuMarketSpec : Spec
{
    [Field("Unique on the site.", Required = true, Identifier = true, Example = "h100-rental")]
    public string? Name { get; set; }

    [Field("How its price moves.", Required = true, Example = "h100-2026")]
    public GpuPriceModelSpec? Model { get; set; }

    [Field("Capacity of somebody else that comes to it.", Example = "{ id: rival-site, at: 2027-01-01, gpus: 220000, market: 2000000, elasticity: -1.5 }")]
    public RivalCapacitySpec? Rival { get; set; }
}
