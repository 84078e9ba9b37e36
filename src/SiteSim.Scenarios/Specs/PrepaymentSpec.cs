using SiteSim.Model.Contracts;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Money a customer pays ahead and takes back out of its bills.", OneOf = ["credit_over", "credit_share"])]
internal sealed class PrepaymentSpec : Spec
{
    [Field("How much; if it was paid before the horizon, what is left of it when the horizon begins.", Of = Dimension.Money, Required = true, Above = "0 USD", AtMost = "1000000 MUSD", Example = "20 MUSD")]
    public double? Amount { get; set; }

    [Field("When it is paid, local time; left out, on the first day of the term.", Example = "2026-03-01")]
    public LocalTime? Paid { get; set; }

    [Field("Months of the term before the first credit.", Of = Dimension.Months, Default = "0 months", AtLeast = "0 months", AtMost = "600 months", Example = "24 months")]
    public int? CreditAfter { get; set; }

    [Field("Months over which it is credited in equal instalments, none above the month's bill.", Of = Dimension.Months, AtLeast = "1 month", AtMost = "600 months", Example = "36 months")]
    public int? CreditOver { get; set; }

    [Field("Share of each month's bill credited until it is used up.", Of = Dimension.Share, Above = "0 %", AtMost = "100 %", Example = "25 %")]
    public double? CreditShare { get; set; }

    [Field("What becomes of the rest when the contract ends early and the customer is not to blame; a customer in default loses it.", Default = "repaid")]
    public PrepaymentRest? Rest { get; set; }
}
