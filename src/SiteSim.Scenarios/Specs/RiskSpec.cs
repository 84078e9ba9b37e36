using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The second thing wanted, beside the objective.", OneOf = ["maximise", "minimise"])]
internal sealed class RiskSpec : Spec
{
    [Field("Key of the figure of which more is better.", Identifier = true, Example = "margin_usd")]
    public string? Maximise { get; set; }

    [Field("Key of the figure of which less is better.", Identifier = true, Example = "lease_short_minutes")]
    public string? Minimise { get; set; }

    [Field("Of that figure over the futures: mean, P10, CVaR10.", Default = "mean", Example = "CVaR10")]
    public string? Measure { get; set; }
}
