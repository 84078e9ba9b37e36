using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How the power of a lease that ended early is let again; the successor's other terms are those of the lease.")]
internal sealed class RelettingSpec : Spec
{
    [Field("From the end of the lease to the successor's first rent.", Required = true, Example = "{ median: 6 months, p95: 15 months }")]
    public BuildTimeSpec? Marketing { get; set; }

    [Field("Market rent of its first year.", Required = true, Example = "{ low: 110 USD/kW-month, mode: 140 USD/kW-month, high: 180 USD/kW-month }")]
    public RentSpec? Rent { get; set; }

    [Field("Length of its term.", Of = Dimension.Months, Required = true, AtLeast = "1 month", AtMost = "1200 months", Example = "10 years")]
    public int? Term { get; set; }
}
