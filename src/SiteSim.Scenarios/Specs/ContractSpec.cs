using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A contract: rent for critical IT power kept available to a tenant's own machines, or GPU-hours of the site's nodes.")]
[NotModelled("interruptible")]
internal sealed class ContractSpec : Spec
{
    [Field("Unique on the site; the cause of its postings.", Required = true, Identifier = true, Example = "anchor-lease")]
    public string? Id { get; set; }

    private const string Colocation = "colocation", Reserved = "reserved-cloud", OnDemand = "on-demand-cloud";

    [Field("Kind of contract.", Required = true, Example = "colocation")]
    public ContractKind? Kind { get; set; }

    [Field("The machines it is about: the tenant's own on this site, or the site's.", Required = true, Identifier = true, Example = "h100")]
    public string? Cluster { get; set; }

    [Field("Where they stand: the cluster's hall.", For = [Colocation], Identifier = true, Example = "hall-4")]
    public string? Hall { get; set; }

    [Field("Contracted IT power.", For = [Colocation], Sizable = true, Of = Dimension.Power, Required = true, Above = "0 MW", AtMost = "100 GW", Example = "21 MW")]
    public Power? CriticalIt { get; set; }

    [Field(
        "Rent of a contracted kW in the first year.",
        For = [Colocation], Of = Dimension.CapacityPrice, Required = true, AtLeast = "0 USD/kW-month", AtMost = "10000 USD/kW-month",
        Example = "150 USD/kW-month")]
    public double? Rent { get; set; }

    [Field(
        "Rise of rent or price on each anniversary.",
        Of = Dimension.SharePerYear, Default = "0 %/year", AtLeast = "-50 %/year", AtMost = "50 %/year", Example = "3 %/year")]
    public double? Escalator { get; set; }

    [Field("First instant of the term, local time; the horizon's start when left out.", Example = "2026-06-01")]
    public LocalTime? Start { get; set; }

    [Field("Length of the term.", Required = true, Example = "15 years")]
    public CalendarLength? Term { get; set; }

    [Field(
        "Whether the tenant pays its metered energy, cooling included, at the index plus the adder, or the rent includes it.",
        For = [Colocation], Required = true, Example = "pass-through")]
    public LeasePower? Power { get; set; }

    [Field(
        "Share of its nodes' active power the tenant or customer asks for, by local hour.",
        Default = "{ preset: training-tenant }", Example = "{ preset: training-tenant }")]
    public LoadProfileSpec? Load { get; set; }

    [Field("What a late delivery costs; for a lease that a phase of the conversion delivers.", For = [Colocation], Example = "{ grace: 30 days, credit: 1 day-rent/day, outside: 180 days }")]
    public LateDeliverySpec? LateDelivery { get; set; }

    [Field("Whether nodes that a phase hands over in batches pay their part of the rent from then on; otherwise rent begins with the last.", For = [Colocation], Default = "false", Example = "true")]
    public bool? PaysByStage { get; set; }

    [Field("Credits for unavailability.", For = [Colocation], Required = true, Example = "{ preset: level3-power }")]
    public SlaSpec? Sla { get; set; }

    [Field("How the tenant may come to leave without paying; left out, it does not.", For = [Colocation], Example = "3 %/year")]
    public TenantDefaultSpec? Default { get; set; }

    [Field("How the power is let again when the lease ends early; left out, it is not.", For = [Colocation], Example = "{ marketing: 6 months, rent: 140 USD/kW-month, term: 10 years }")]
    public RelettingSpec? Reletting { get; set; }

    [Field("The tenant's rights to more power.", For = [Colocation], Example = "[ { id: expand-1, phase: phase-2, until: 2027-09-01, at: 2027-01-01 } ]")]
    public List<OptionSpec>? Options { get; set; }

    /// <summary>Whether it sells GPU-hours of the site's own nodes.</summary>
    public bool IsGpuSale => Kind is ContractKind.ReservedCloud or ContractKind.OnDemandCloud;

    [Field("Nodes it holds.", For = [Reserved, OnDemand], Required = true, AtLeast = "1", AtMost = "1000000", Example = "640")]
    public int? Nodes { get; set; }

    [Field("Price of a GPU-hour at full throughput.", For = [Reserved, OnDemand], Required = true, Example = "{ market: h100-rental, premium: 20 % }")]
    public GpuPriceSpec? Price { get; set; }

    [Field("How many of its GPU-hours find a buyer; nodes without one idle.", For = [OnDemand], Default = "100 %", Example = "{ share: 70 %, at: 2.35 USD/GPU-h, response: 0.5 }")]
    public GpuDemandSpec? Utilisation { get; set; }

    [Field("Share of the GPU-hours offered in a month that is paid for, used or not.", For = [Reserved], Of = Dimension.Share, Default = "100 %", AtLeast = "0 %", AtMost = "100 %", Example = "90 %")]
    public double? TakeOrPay { get; set; }

    [Field("Paid ahead by the customer.", Example = "{ amount: 20 MUSD, paid: 2026-03-01, credit_after: 24 months, credit_over: 36 months }")]
    public PrepaymentSpec? Prepayment { get; set; }
}
