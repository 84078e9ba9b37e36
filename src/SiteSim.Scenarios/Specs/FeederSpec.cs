using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A branch of the electrical tree: carries the halls and feeders below it.")]
internal sealed class FeederSpec : Spec
{
    [Field("Unique on the site.", Required = true, Identifier = true, Example = "substation-a")]
    public string? Name { get; set; }

    [Field("Its own limit; left out when its transformers or what it hangs on are the limit.", Of = Dimension.Power, Above = "0 MW", Example = "150 MW")]
    public Power? Rating { get; set; }

    [Field("What it hangs on.")]
    public TransformersSpec? Transformers { get; set; }

    [Field("Names of the halls directly below.", Example = "[hall-1, hall-2]")]
    public List<string>? Halls { get; set; }

    [Field("Feeders below.")]
    public List<FeederSpec>? Feeders { get; set; }
}
