using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A site, what happens to it, and for how long.")]
[NotModelled("storage", "generation")]
internal sealed class ScenarioSpec : Spec
{
    [Field("Title of the scenario.", Required = true, Example = "Hybrid site, 300 MW")]
    public string? Name { get; set; }

    [Field("What the scenario is for.", Example = "A hot day with one order")]
    public string? Description { get; set; }

    [Field(
        "The site: its connection, weather and halls.",
        Required = true, Example = "{ time_zone: America/Chicago, interconnection: 300 MW, ... }")]
    public SiteSpec? Site { get; set; }

    [Field("So many megawatts to compute, the rest to mining.", Example = "{ compute: 100 MW }")]
    public SplitSpec? Split { get; set; }

    [Field("What is simulated.", Required = true, Example = "{ start: 2026-06-01, length: 1 year }")]
    public HorizonSpec? Horizon { get; set; }

    [Field("Prices, tariff and orders.", Required = true, Example = "{ price: { flat: 42 USD/MWh } }")]
    public GridSpec? Grid { get; set; }

    [Field("The Bitcoin network and the site's ASICs.")]
    public MiningSpec? Mining { get; set; }

    [Field("GPU clusters and what they earn.")]
    public ComputeSpec? Compute { get; set; }

    [Field("Contracts with tenants.")]
    public List<ContractSpec>? Contracts { get; set; }

    [Field("What becomes of the site over the horizon.", Example = "{ phases: [ ... ] }")]
    public ConversionSpec? Conversion { get; set; }

    [Field("How it is paid for and valued; left out, nothing of the kind is asked.", Example = "{ discount_rate: 11 % }")]
    public FinanceSpec? Finance { get; set; }

    [Field("The operator's standing decisions.", Default = "{}")]
    public PolicySpec? Policy { get; set; }

    [Field("Randomness of the run.", Default = "{}")]
    public RandomSpec? Random { get; set; }
}
