using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Prices, tariff and orders.")]
[NotModelled("programs", "emergencies", "outages")]
internal sealed class GridSpec : Spec
{
    [Field("Energy index.", Required = true, Example = "{ preset: ercot-hb-west-2024 }")]
    public PriceSpec? Price { get; set; }

    [Field("What energy and demand cost.", Default = "{}")]
    public TariffSpec? Tariff { get; set; }

    [Field("Dated orders to hold the site at or under a limit.")]
    public List<CurtailmentSpec>? Curtailments { get; set; }
}
