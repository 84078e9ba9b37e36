using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Machines of a fleet that go to another hall when the phase starts.")]
internal sealed class FleetMoveSpec : Spec
{
    [Field("Fleet they leave.", Required = true, Identifier = true, Example = "s21-b")]
    public string? Fleet { get; set; }

    [Field("How many; all it has when left out.", AtLeast = "1", AtMost = "10000000", Example = "4000")]
    public int? Machines { get; set; }

    [Field("Hall they go to.", Required = true, Identifier = true, Example = "hall-1")]
    public string? To { get; set; }

    [Field("Fleet they are there, of their own.", Required = true, Identifier = true, Example = "s21-b-moved")]
    public string? As { get; set; }

    [Field("How long they are off.", Of = Dimension.Time, Default = "0 days", AtLeast = "0 days", AtMost = "366 days", Example = "2 weeks")]
    public TimeSpan? Takes { get; set; }
}
