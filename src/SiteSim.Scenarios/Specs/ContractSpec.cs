using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A colocation lease: rent for critical IT power kept available to a tenant's own machines.")]
[NotModelled("interruptible", "price", "take_or_pay")]
internal sealed class ContractSpec : Spec
{
    [Field("Unique on the site; the cause of its postings.", Required = true, Identifier = true, Example = "anchor-lease")]
    public string? Id { get; set; }

    [Field("Kind of contract.", Required = true, Example = "colocation")]
    [NotModelled("reserved-cloud", "on-demand-cloud")]
    public ContractKind? Kind { get; set; }

    [Field("The tenant's machines on this site.", Required = true, Identifier = true, Example = "h100")]
    public string? Cluster { get; set; }

    [Field("Where they stand: the cluster's hall.", Identifier = true, Example = "hall-4")]
    public string? Hall { get; set; }

    [Field("Contracted IT power.", Sizable = true, Of = Dimension.Power, Required = true, Above = "0 MW", AtMost = "100 GW", Example = "21 MW")]
    public Power? CriticalIt { get; set; }

    [Field(
        "Rent of a contracted kW in the first year.",
        Of = Dimension.CapacityPrice, Required = true, AtLeast = "0 USD/kW-month", AtMost = "10000 USD/kW-month",
        Example = "150 USD/kW-month")]
    public double? Rent { get; set; }

    [Field(
        "Rise of the rent on each anniversary.",
        Of = Dimension.SharePerYear, Default = "0 %/year", AtLeast = "-50 %/year", AtMost = "50 %/year", Example = "3 %/year")]
    public double? Escalator { get; set; }

    [Field("First instant of the term, local time; the horizon's start when left out.", Example = "2026-06-01")]
    public LocalTime? Start { get; set; }

    [Field("Length of the term.", Required = true, Example = "15 years")]
    public CalendarLength? Term { get; set; }

    [Field(
        "Whether the tenant pays its metered energy, cooling included, at the index plus the adder, or the rent includes it.",
        Required = true, Example = "pass-through")]
    public LeasePower? Power { get; set; }

    [Field(
        "Share of its nodes' active power the tenant asks for, by local hour.",
        Default = "{ preset: training-tenant }", Example = "{ preset: training-tenant }")]
    public LoadProfileSpec? Load { get; set; }

    [Field("What a late delivery costs; for a lease that a phase of the conversion delivers.", Example = "{ grace: 30 days, credit: 1 day-rent/day, outside: 180 days }")]
    public LateDeliverySpec? LateDelivery { get; set; }

    [Field("Whether nodes that a phase hands over in batches pay their part of the rent from then on; otherwise rent begins with the last.", Default = "false", Example = "true")]
    public bool? PaysByStage { get; set; }

    [Field("Credits for unavailability.", Required = true, Example = "{ preset: level3-power }")]
    public SlaSpec? Sla { get; set; }
}
