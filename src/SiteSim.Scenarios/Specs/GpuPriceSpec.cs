using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What a GPU-hour at full throughput is sold for: one price, or a market's with a premium.", OneOf = ["fixed", "market"], Shorthand = "fixed")]
internal sealed class GpuPriceSpec : Spec
{
    [Field("One price.", Of = Dimension.GpuHourPrice, AtLeast = "0 USD/GPU-h", AtMost = "1000 USD/GPU-h", Example = "2.60 USD/GPU-h")]
    public double? Fixed { get; set; }

    [Field("A market of compute.markets.", Identifier = true, Example = "h100-rental")]
    public string? Market { get; set; }

    [Field("Above the market's price, or below it when negative; 0 % when left out.", Of = Dimension.Share, Above = "-100 %", AtMost = "1000 %", Example = "20 %")]
    public double? Premium { get; set; }
}
