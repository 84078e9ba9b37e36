using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Specs;

[Noun("One value of the scenario, taken in turn.")]
internal sealed class AxisSpec : Spec
{
    [Field("Where in the scenario, as for --set.", Required = true, Example = "mining.fleets[name=s21].machines")]
    public new string? Path { get; set; }

    [Field("What it takes, each as the scenario would write it.", Required = true, Example = "[10000, 20000]")]
    public List<Node>? Values { get; set; }
}
