using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How machines and halls become expenses. With it, statements show profit beside cash.")]
internal sealed class DepreciationSpec : Spec
{
    [Field("Classes of what phases cost, their shares summing to 100 %; in service when a phase is complete.", Example = "[ { class: electrical, share: 100 %, life: 15 years, macrs: fifteen-year, bonus: 100 % } ]")]
    public List<AssetClassSpec>? Capex { get; set; }

    [Field("Fleets with a book value when the horizon begins; others are written off.", Example = "[ { fleet: s21-a, book: 9 USD/TH, life: 3 years } ]")]
    public List<MinerBookSpec>? Miners { get; set; }
}
