using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What is simulated.")]
internal sealed class HorizonSpec : Spec
{
    [Field("First instant, local time.", Required = true, Example = "2026-06-01")]
    public LocalTime? Start { get; set; }

    [Field("How long.", Required = true, Example = "1 year")]
    public CalendarLength? Length { get; set; }

    [Field("Time between regular dispatches; events dispatch in between.", Of = Dimension.Time, Default = "5 min", AtLeast = "1 s", AtMost = "1 day", Example = "5 min")]
    public TimeSpan? DispatchEvery { get; set; }
}
