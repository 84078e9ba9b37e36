using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Debt drawn with the capex; interest joins the balance until a phase is complete, then level payments.")]
internal sealed class DebtSpec : Spec
{
    [Field("Share of each capex draw that is borrowed.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "70 %")]
    public double? Share { get; set; }

    [Field("Nominal yearly rate; a month bears a twelfth.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Example = "9 %")]
    public double? Rate { get; set; }

    [Field("Level monthly payments from the month after completion.", Of = Dimension.Months, Required = true, AtLeast = "1 month", AtMost = "50 years", Example = "7 years")]
    public int? Tenor { get; set; }

    [Field("Debt-service cover below which a month is a breach; left out, none is.", Of = Dimension.Multiple, AtLeast = "0 x", AtMost = "100 x", Example = "1.3 x")]
    public double? Covenant { get; set; }
}
