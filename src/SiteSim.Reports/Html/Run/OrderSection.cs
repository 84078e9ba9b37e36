using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Curtailment orders and who gave way to each.</summary>
internal static class OrderSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var (orders, time) = (content.Summary.Orders, content.Summary.Time);
        html.Table(OrderTables.Of(orders, time)).Markup("<div class=\"groups wide\">");
        foreach (var order in orders.Where(o => o.Shares.Count > 0))
        {
            var shares = OrderTables.Shares(order, time);
            html.Format($"<div><h3>{shares.Title}</h3>").Table(shares).Markup("</div>");
        }

        html.Markup("</div>");
    }
}
