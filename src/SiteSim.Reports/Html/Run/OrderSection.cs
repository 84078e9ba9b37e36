using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Curtailment orders and who gave way to each.</summary>
internal static class OrderSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var (orders, time) = (content.Summary.Orders, content.Summary.Time);
        if (orders.Count == 0)
        {
            return;
        }

        html.Markup("<section id=\"orders\"><h2>Curtailment orders</h2>").Table(OrderTables.Of(orders, time)).Markup("<div class=\"groups wide\">");
        foreach (var order in orders.Where(o => o.Shares.Count > 0))
        {
            var shares = OrderTables.Shares(order, time);
            html.Format($"<div><h3>{shares.Title}</h3>").Table(shares).Markup("</div>");
        }

        html.Markup("</div></section>\n");
    }
}
