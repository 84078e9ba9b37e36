using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Monthly charge on the highest mean power of a metering interval.")]
internal sealed class DemandSpec : Spec
{
    [Field("Price of a kW billed.", Of = Dimension.CapacityPrice, Required = true, AtLeast = "0 USD/kW-month", AtMost = "1000 USD/kW-month", Example = "4 USD/kW-month")]
    public double? Rate { get; set; }

    [Field("Share of the highest peak in the look-back that is billed at least.", Of = Dimension.Share, Default = "0 %", AtLeast = "0 %", AtMost = "100 %", Example = "80 %")]
    public double? Ratchet { get; set; }

    [Field("Months before the billed one that the ratchet remembers.", Of = Dimension.Months, Default = "11 months", AtLeast = "1 month", AtMost = "10 years", Example = "11 months")]
    public int? Lookback { get; set; }

    [Field("Metering interval, aligned to the clock.", Of = Dimension.Time, Default = "15 min", AtLeast = "1 min", AtMost = "1 h", Example = "15 min")]
    public TimeSpan? Interval { get; set; }
}
