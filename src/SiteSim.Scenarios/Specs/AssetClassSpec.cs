using SiteSim.Model.Finance;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A part of what halls cost, as the books and as the tax return write it off.")]
internal sealed class AssetClassSpec : Spec
{
    [Field("Its name in the ledger.", Required = true, Identifier = true, Example = "electrical")]
    public string? Class { get; set; }

    [Field("Of a phase's cost.", Of = Dimension.Share, Required = true, Above = "0 %", AtMost = "100 %", Example = "60 %")]
    public double? Share { get; set; }

    [Field("In the books: even over this life, half a month's charge in the first month and in the last.", Of = Dimension.Months, Required = true, AtLeast = "1 month", AtMost = "50 years", Example = "15 years")]
    public int? Life { get; set; }

    [Field("In the tax return: recovery period of US tax law (IRS Publication 946, table A-1, half-year convention); left out, as in the books.", Example = "fifteen-year")]
    public RecoveryPeriod? Macrs { get; set; }

    [Field("What the tax return expenses in the month of service, before the rest is spread (26 U.S.C. 168(k)).", Of = Dimension.Share, Default = "0 %", AtLeast = "0 %", AtMost = "100 %", Example = "100 %")]
    public double? Bonus { get; set; }
}
