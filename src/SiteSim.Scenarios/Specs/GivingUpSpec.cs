using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A phase is abandoned, on a day or when mining pays too well: what was spent is sunk, what was retired stays sold, its tenant leaves.")]
internal sealed class GivingUpSpec : Spec
{
    [Field("The day, local time; with hashprice_above the first on which it may be.", Example = "2027-01-15")]
    public LocalTime? At { get; set; }

    [Field("Abandoned on the first day after its start on which mean hashprice of the days past is above this.", Of = Dimension.Hashprice, Above = "0 USD/PH/day", AtMost = "10000 USD/PH/day", Example = "80 USD/PH/day")]
    public double? HashpriceAbove { get; set; }

    [Field("Days that mean is taken over.", Of = Dimension.Time, AtLeast = "1 h", AtMost = "366 days", Example = "30 days")]
    public TimeSpan? For { get; set; }

    [Field("What the tenant is owed if the phase had begun.", Of = Dimension.Money, Default = "0 USD", AtLeast = "0 USD", AtMost = "100000 MUSD", Example = "12 MUSD")]
    public double? Fee { get; set; }
}
