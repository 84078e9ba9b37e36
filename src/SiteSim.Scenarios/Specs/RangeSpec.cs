using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Specs;

[Noun("A value of the scenario that is not known for sure, from low to high.")]
internal sealed class RangeSpec : Spec
{
    [Field("Where in the scenario, as for --set.", Required = true, Example = "mining.network.start.price")]
    public new string? Path { get; set; }

    [Field("Smallest value, with its unit; of normal and lognormal the 5th percentile.", Required = true, Example = "45000 USD")]
    public Node? Low { get; set; }

    [Field("Largest value, with its unit; of normal and lognormal the 95th percentile.", Required = true, Example = "90000 USD")]
    public Node? High { get; set; }

    [Field("The usual value, of triangular the likeliest; what the scenario has when left out.", Example = "64124 USD")]
    public Node? Base { get; set; }

    [Field("How likely the values between are, for Sobol indices; levels of a Morris screening are its quantiles.", Default = "uniform")]
    public RangeDistribution? Distribution { get; set; }

    [Field("As tables name it; the path when left out.", Identifier = true, Example = "bitcoin-price")]
    public string? Name { get; set; }
}
