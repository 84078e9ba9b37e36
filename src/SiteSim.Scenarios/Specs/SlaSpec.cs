using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A contract's credit table by cumulative unavailability in a calendar month.")]
[Catalog("sla")]
internal sealed class SlaSpec : PresetSpec
{
    [Field("Steps, rising in both columns.", Required = true, Example = "[ { above: 0 s, credit: 2.5 % }, { above: 5 min, credit: 5 % } ]")]
    public List<SlaTierSpec>? Tiers { get; set; }

    [Field("When outages make the tenant leave; left out, never.", Example = "{ months: 3, within: 12 months, below: 99.9 % }")]
    public ChronicSpec? Chronic { get; set; }
}
