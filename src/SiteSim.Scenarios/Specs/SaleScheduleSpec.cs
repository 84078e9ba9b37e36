using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A share of the coin held, sold at the end of every so many months of the horizon.")]
internal sealed class SaleScheduleSpec : Spec
{
    [Field("From one sale to the next.", Of = Dimension.Months, Required = true, AtLeast = "1 month", AtMost = "10 years", Example = "3 months")]
    public int? Every { get; set; }

    [Field("Of what is held then.", Of = Dimension.Share, Required = true, Above = "0 %", AtMost = "100 %", Example = "50 %")]
    public double? Share { get; set; }
}
