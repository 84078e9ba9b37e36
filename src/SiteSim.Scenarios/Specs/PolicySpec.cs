using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The operator's standing decisions.")]
internal sealed class PolicySpec : Spec
{
    [Field("Who yields when power is short: the load worth least per MWh, or mining before any compute.", Default = "merit-order")]
    [NotModelled("pro-rata")]
    public CurtailmentPolicy? Curtailment { get; set; }

    [Field("Whether a lease may be shed to save power: only when limits leave no other way, or when its credits cost less than the power.", Default = "never")]
    [NotModelled("budgeted")]
    public SlaPolicy? Sla { get; set; }
}
