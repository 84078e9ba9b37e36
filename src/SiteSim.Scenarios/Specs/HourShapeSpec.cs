using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The shape of the day in each season: 24 deviations by local hour.")]
internal sealed class HourShapeSpec : Spec
{
    [Field("December to February.", Required = true, Items = 24)]
    public List<double>? Winter { get; set; }

    [Field("March to May.", Required = true, Items = 24)]
    public List<double>? Spring { get; set; }

    [Field("June to August.", Required = true, Items = 24)]
    public List<double>? Summer { get; set; }

    [Field("September to November.", Required = true, Items = 24)]
    public List<double>? Autumn { get; set; }
}
