using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun(
    "Energy index: a generator of the catalog, a file of observations, or one price.",
    OneOf = ["preset", "file", "flat"], Shorthand = "preset")]
[Catalog("prices", Into = "model")]
internal sealed class PriceSpec : SeriesSpec
{
    [Field("A generator of the catalog.", Example = "ercot-hb-west-2024")]
    public string? Preset { get; set; }

    [Field("The generator's figures; what is written here takes the catalog row's place.")]
    public PriceModelSpec? Model { get; set; }

    [Field("Column of the prices in USD/MWh.", Example = "rt")]
    public string? Column { get; set; }

    [Field("One price.", Of = Dimension.EnergyPrice, AtLeast = "-10000 USD/MWh", AtMost = "100000 USD/MWh", Example = "42 USD/MWh")]
    public double? Flat { get; set; }

    [Field("Dated stretches at another price, later ones over earlier ones.", Example = "[ { at: 2027-02-15, for: 4 days, price: 5000 USD/MWh } ]")]
    public List<PriceEventSpec>? Events { get; set; }
}
