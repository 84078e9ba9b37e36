using SiteSim.Model.Grid;

namespace SiteSim.Reports.Summaries;

/// <summary>A curtailment order of the scenario.</summary>
/// <param name="Order">Its id.</param>
/// <param name="AtUtc">When its limit takes effect.</param>
/// <param name="EndUtc">When it ends.</param>
/// <param name="LimitMw">Power at the meter not to be exceeded.</param>
/// <param name="NoticeMinutes">From the call to the limit.</param>
public sealed record InventoryOrder(string Order, DateTime AtUtc, DateTime EndUtc, double LimitMw, double NoticeMinutes)
{
    public static InventoryOrder Of(CurtailmentOrder order) => new(order.Id, order.AtUtc, order.EndUtc, order.Limit.Megawatts, order.Notice.TotalMinutes);
}
