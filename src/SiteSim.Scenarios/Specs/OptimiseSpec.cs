using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Which point of a study is the best, and how surely it is to be found.", OneOf = ["maximise", "minimise"])]
internal sealed class OptimiseSpec : Spec
{
    [Field("Key of the figure that the best point has most of, as in summary.json.", Identifier = true, Example = "npv_usd")]
    public string? Maximise { get; set; }

    [Field("Key of the figure that the best point has least of.", Identifier = true, Example = "power_cost_usd")]
    public string? Minimise { get; set; }

    [Field("Of that figure over the futures: mean, P10 (a quantile), CVaR10 (mean of the lowest 10 %; CVaR90 of the highest).", Default = "mean", Example = "CVaR10")]
    public string? Measure { get; set; }

    [Field("Points so little worse than the best count as good as the best; in the figure's unit.", Default = "0", AtLeast = "0", Example = "1000000")]
    public double? Indifference { get; set; }

    [Field("What a point must keep to be chosen.", Default = "[]", Example = "[ { figure: lease_availability_pct, at_least: 99.9 } ]")]
    public List<ConstraintSpec>? SubjectTo { get; set; }

    [Field("What --pareto sets against the objective; left out, the CVaR of its figure on the bad side.", Example = "{ maximise: margin_usd, measure: P10 }")]
    public RiskSpec? Risk { get; set; }

    [Field("Probability of correct selection at which it stops.", Of = Dimension.Share, Default = "95 %", AtLeast = "50 %", AtMost = "99.99 %", Example = "95 %")]
    public double? Confidence { get; set; }

    [Field("Futures that every point is run on before points are told apart.", Default = "5", AtLeast = "3", AtMost = "1000000", Example = "5")]
    public int? FirstStage { get; set; }

    [Field("Runs at most; every point on every future when left out.", AtLeast = "1", AtMost = "1000000000", Example = "400")]
    public int? Budget { get; set; }
}
