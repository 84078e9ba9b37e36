using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A mean price of GPU-hours that must be exceeded.")]
internal sealed class GpuStrikeSpec : Spec
{
    [Field("A market of compute.markets.", Required = true, Identifier = true, Example = "h100-rental")]
    public string? Market { get; set; }

    [Field("The strike.", Of = Dimension.GpuHourPrice, Required = true, AtLeast = "0 USD/GPU-h", AtMost = "1000 USD/GPU-h", Example = "3 USD/GPU-h")]
    public double? Price { get; set; }

    [Field("Days the mean is taken over.", Of = Dimension.Duration, Default = "30 days", AtLeast = "1 day", AtMost = "2 years", Example = "30 days")]
    public TimeSpan? For { get; set; }
}
