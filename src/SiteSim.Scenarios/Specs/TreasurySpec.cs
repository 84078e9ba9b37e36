using SiteSim.Model.Finance;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What becomes of mined coin: sold as mined, or kept until a rule below sells it, first in first out.")]
internal sealed class TreasurySpec : Spec
{
    [Field("Share of each day's coin sold as mined.", Of = Dimension.Share, Default = "100 %", AtLeast = "0 %", AtMost = "100 %", Example = "40 %")]
    public double? Sell { get; set; }

    [Field("What is held beyond this is sold on the day; left out, there is no limit.", Of = Dimension.Coin, AtLeast = "0 BTC", AtMost = "21000000 BTC", Example = "500 BTC")]
    public double? AtMost { get; set; }

    [Field("Costs that coin is sold for at the end of a month whose cash from the site falls short of them; costs are power and overhead.", Default = "nothing", Example = "power")]
    public CostCover? Cover { get; set; }

    [Field("Sales by the calendar.", Example = "{ every: 3 months, share: 50 % }")]
    public SaleScheduleSpec? Schedule { get; set; }
}
