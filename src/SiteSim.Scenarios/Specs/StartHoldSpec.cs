using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A phase waits while mean hashprice of the days past is above a mark.")]
internal sealed class StartHoldSpec : Spec
{
    [Field("The mark.", Of = Dimension.Hashprice, Required = true, Above = "0 USD/PH/day", AtMost = "10000 USD/PH/day", Example = "45 USD/PH/day")]
    public double? HashpriceAbove { get; set; }

    [Field("Days the mean is taken over.", Of = Dimension.Time, Required = true, AtLeast = "1 h", AtMost = "366 days", Example = "30 days")]
    public TimeSpan? For { get; set; }

    [Field("A phase that has not started by then is given up, local time; left out, it waits for ever.", Example = "2027-06-01")]
    public LocalTime? Cancel { get; set; }
}
