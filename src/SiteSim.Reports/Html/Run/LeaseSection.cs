using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Leases, their rent and availability.</summary>
internal static class LeaseSection
{
    public static void Write(HtmlText html, RunContent content) => html.Table(LeaseTable.Of(content.Summary.LeaseMonths));
}
