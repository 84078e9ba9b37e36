using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Leases, their rent and availability.</summary>
internal static class LeaseSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        if (content.Summary.LeaseMonths.Count > 0)
        {
            html.Markup("<section id=\"leases\"><h2>Leases and their SLA</h2>").Table(LeaseTable.Of(content.Summary.LeaseMonths)).Markup("</section>\n");
        }
    }
}
