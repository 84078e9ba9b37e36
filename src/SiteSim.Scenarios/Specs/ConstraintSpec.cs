using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A limit to a figure over the futures.", OneOf = ["at_least", "at_most"])]
internal sealed class ConstraintSpec : Spec
{
    [Field("Key of the figure, as in summary.json. A point that never has the figure keeps the limit.", Required = true, Identifier = true, Example = "lease_availability_pct")]
    public string? Figure { get; set; }

    [Field("Of the figure over the futures: mean, P5, CVaR5, or share above 0 (or below): per cent of the futures in which the figure is.", Default = "mean", Example = "P5")]
    public string? Measure { get; set; }

    [Field("Floor, in the figure's unit.", Example = "99.9")]
    public double? AtLeast { get; set; }

    [Field("Ceiling, in the figure's unit; of a share, in per cent.", Example = "5")]
    public double? AtMost { get; set; }
}
