using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Specs;

[Noun("A question to a scenario: its points, and how often each is run.", OneOf = ["vary", "alternatives", "ranges"])]
internal sealed class StudySpec : Spec
{
    [Field("Title of the study.", Required = true, Example = "Split of 300 MW")]
    public string? Name { get; set; }

    [Field("What the study is for.", Example = "Megawatts to compute, by 25")]
    public string? Description { get; set; }

    [Field("The scenario that every point changes.", Required = true, Example = "base.yaml")]
    public FilePath? Scenario { get; set; }

    [Field("Axes: every combination of their values is a point.", Example = "[ { path: mining.fleets[0].machines, values: [10000, 20000] } ]")]
    public List<AxisSpec>? Vary { get; set; }

    [Field("Points by name: the values each replaces, by path.", Example = "{ as-is: {}, dear: { mining.pool.fee: 2 % } }")]
    public Node? Alternatives { get; set; }

    [Field("For sensitivity: values that are not known for sure, each from low to high.", Example = "[ { path: mining.network.start.price, low: 45000 USD, high: 90000 USD } ]")]
    public List<RangeSpec>? Ranges { get; set; }

    [Field("Futures that every point is run on: replications 0 to N - 1.", Default = "64", AtLeast = "1", AtMost = "1000000", Example = "64")]
    public int? Replications { get; set; }

    [Field("Point that the others are compared with; the first when left out.", Example = "as-is")]
    public string? Baseline { get; set; }

    [Field("Key of the figure that the summary is about, as in summary.json.", Default = "margin_usd", Identifier = true, Example = "margin_usd")]
    public string? Figure { get; set; }

    [Field("The best of the points, for sitesim optimize; the highest mean of the figure when left out.", Example = "{ maximise: margin_usd, subject_to: [ { figure: lease_availability_pct, at_least: 99.9 } ] }")]
    public OptimiseSpec? Optimise { get; set; }

    [Field(
        "For stress: shocks by name, each the values it replaces in every plan, by path, or the word built-in; all that are built in when left out.",
        Example = "{ winter-storm: built-in, dear-pool: { mining.pool.fee: 4 % } }")]
    public Node? Shocks { get; set; }
}
