using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Months below a floor after which the tenant leaves.")]
internal sealed class ChronicSpec : Spec
{
    [Field("How many months must be below.", Required = true, AtLeast = "1", AtMost = "600", Example = "3")]
    public int? Months { get; set; }

    [Field("Of how many in a row, the last included.", Of = Dimension.Months, Required = true, AtLeast = "1 month", AtMost = "600 months", Example = "12 months")]
    public int? Within { get; set; }

    [Field("Availability below which a month counts.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "99.9 %")]
    public double? Below { get; set; }
}
