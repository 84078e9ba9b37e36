using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How the owner pays, borrows and values.")]
internal sealed class FinanceSpec : Spec
{
    [Field("For present values.", Of = Dimension.Share, Default = "11 %", AtLeast = "0 %", AtMost = "100 %", Example = "11 %")]
    public double? DiscountRate { get; set; }

    [Field("Project debt; left out, the plan is paid with equity alone.", Example = "{ share: 70 %, rate: 9 %, tenor: 7 years }")]
    public DebtSpec? Debt { get; set; }

    [Field("Cost of running the site besides power.", Of = Dimension.MoneyPerYear, Default = "0 MUSD/year", AtLeast = "0 MUSD/year", AtMost = "100000 MUSD/year", Example = "6 MUSD/year")]
    public double? Overhead { get; set; }

    [Field("How machines and halls become expenses; left out, nothing but cash is shown.", Example = "{ capex: [ ... ], miners: [ ... ] }")]
    public DepreciationSpec? Depreciation { get; set; }

    [Field("Income tax; left out, none is paid.", Example = "{ rate: 21 % }")]
    public TaxSpec? Taxes { get; set; }

    [Field("What becomes of mined coin; left out, all of it is sold as it is mined.", Example = "{ sell: 40 %, at_most: 500 BTC, cover: power }")]
    public TreasurySpec? Treasury { get; set; }

    [Field("Multiples of next-twelve-month sales.", Default = "{}", Example = "{ mining: 5.9 x, with_ai: 12.3 x }")]
    public ValuationSpec? Valuation { get; set; }
}
