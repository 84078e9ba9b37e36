using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Equipment that a phase waits for; each slips on its own.")]
internal sealed class DeliverySpec : Spec
{
    [Field("Named as the cause.", Required = true, Identifier = true, Example = "switchgear-2")]
    public string? Id { get; set; }

    [Field("The day the maker names, local time.", Required = true, Example = "2027-02-01")]
    public LocalTime? At { get; set; }

    [Field("How much later it comes.", Default = "0 days", Example = "{ low: 0 days, mode: 1 month, high: 8 months }")]
    public BuildTimeSpec? Late { get; set; }

    [Field("Nodes of the phase in it, commissioned as a batch of their own; left out, it is equipment without which the hall gets no power.", AtLeast = "1", AtMost = "1000000", Example = "120")]
    public int? Nodes { get; set; }
}
