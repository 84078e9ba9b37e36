using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Income tax of calendar years, paid by the quarter on the income of the year so far.")]
internal sealed class TaxSpec : Spec
{
    [Field("Of taxable income, federal and state together.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "21 %")]
    public double? Rate { get; set; }

    [Field("Share of a year's income that losses carried forward may offset (26 U.S.C. 172(a)(2)).", Of = Dimension.Share, Default = "80 %", AtLeast = "0 %", AtMost = "100 %", Example = "80 %")]
    public double? LossLimit { get; set; }

    [Field(
        "Share of a year's earnings before interest and depreciation that interest may offset; the rest is carried forward (26 U.S.C. 163(j)).",
        Of = Dimension.Share, Default = "30 %", AtLeast = "0 %", AtMost = "100 %", Example = "30 %")]
    public double? InterestLimit { get; set; }
}
