using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Nodes of one kind in one hall.")]
internal sealed class ClusterSpec : Spec
{
    [Field("Unique on the site.", Required = true, Identifier = true, Example = "h100")]
    public string? Name { get; set; }

    [Field("What a node is.", Required = true, Example = "HGX H100")]
    public NodeSpec? Node { get; set; }

    [Field("Where they stand.", Required = true, Identifier = true, Example = "hall-4")]
    public string? Hall { get; set; }

    [Field("How many are in service, spares not counted.", Sizable = true, Required = true, AtLeast = "0", AtMost = "1000000", Example = "2560")]
    public int? Nodes { get; set; }

    [Field("How they fail; null when they do not.", Example = "{ preset: llama3 }")]
    public NodeFailuresSpec? Failures { get; set; }

    [Field("How far they may be capped.", Default = "{}")]
    public FlexibilitySpec? Flexibility { get; set; }
}
