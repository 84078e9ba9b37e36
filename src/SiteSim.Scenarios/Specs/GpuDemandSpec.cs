using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How many of the GPU-hours find a buyer: a share, or one that rises with the market's price.", Shorthand = "share")]
internal sealed class GpuDemandSpec : Spec
{
    [Field("Share of the GPU-hours sold.", Of = Dimension.Share, Required = true, Above = "0 %", AtMost = "100 %", Example = "80 %")]
    public double? Share { get; set; }

    [Field("The market's price at which that share is sold; belongs to response.", Of = Dimension.GpuHourPrice, Above = "0 USD/GPU-h", AtMost = "1000 USD/GPU-h", Example = "2.35 USD/GPU-h")]
    public double? At { get; set; }

    [Field("Percent more hours sold for a market price one percent higher: a dear market is a scarce one.", AtLeast = "0", AtMost = "10", Example = "0.5")]
    public double? Response { get; set; }
}
