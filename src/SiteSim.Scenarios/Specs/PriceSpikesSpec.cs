using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("When prices leave the base, how far above the threshold they go, and how long they stay.")]
internal sealed class PriceSpikesSpec : Spec
{
    [Field("The least price of a spike.", Of = Dimension.EnergyPrice, Required = true, AtLeast = "0 USD/MWh", AtMost = "100000 USD/MWh", Example = "100 USD/MWh")]
    public double? Threshold { get; set; }

    [Field("Scale of the excess over the threshold.", Of = Dimension.EnergyPrice, Required = true, Above = "0 USD/MWh", AtMost = "100000 USD/MWh", Example = "80 USD/MWh")]
    public double? Scale { get; set; }

    [Field("Tail of the excess: 0 exponential, 0.5 and more without a variance.", Required = true, AtLeast = "0", AtMost = "2", Example = "0.5")]
    public double? Shape { get; set; }

    [Field("Correlation of a spike's size with the step before.", Required = true, AtLeast = "0", AtMost = "0.999999", Example = "0.8")]
    public double? SizePersistence { get; set; }

    [Field("Mean length of a spike.", Of = Dimension.Time, Required = true, Above = "0 s", AtMost = "31 days", Example = "2 h")]
    public TimeSpan? MeanDuration { get; set; }

    [Field("Spikes that would start in a year spent in the base.", Required = true, AtLeast = "0", AtMost = "100000", Example = "100")]
    public double? StartsPerYear { get; set; }

    [Field("How much starts favour a base above its season.", Required = true, AtLeast = "0", AtMost = "5", Example = "0.5")]
    public double? Tilt { get; set; }

    [Field("Factors of the rate of starts by local hour, mean 1.", Required = true, AtLeast = "0", Items = 24)]
    public List<double>? HourWeight { get; set; }

    [Field("Factors by month, mean 1.", Required = true, AtLeast = "0", Items = 12)]
    public List<double>? MonthWeight { get; set; }
}
