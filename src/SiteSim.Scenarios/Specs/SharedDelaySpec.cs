using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Something that delays several phases at once, or none.")]
internal sealed class SharedDelaySpec : Spec
{
    [Field("Named as the cause.", Required = true, Identifier = true, Example = "transformer")]
    public string? Id { get; set; }

    [Field("That it happens.", Of = Dimension.Share, Default = "100 %", AtLeast = "0 %", AtMost = "100 %", Example = "30 %")]
    public double? Probability { get; set; }

    [Field("What it adds to each build.", Required = true, Example = "{ low: 1 month, mode: 3 months, high: 9 months }")]
    public BuildTimeSpec? Adds { get; set; }

    [Field("Whose builds it lengthens.", Required = true, Identifier = true, Example = "[phase-1, phase-2]")]
    public List<string>? Phases { get; set; }

    [Field("Whether contracts excuse its days: they count towards neither grace nor outside date.", Default = "false", Example = "true")]
    public bool? ForceMajeure { get; set; }
}
