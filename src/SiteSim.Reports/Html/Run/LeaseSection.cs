using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Leases: what they got day by day, their rent and credits.</summary>
internal static class LeaseSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        foreach (var lease in content.Run.Site.Leases)
        {
            if (LeaseCalendarFigure.Of(content.Run, lease.Id) is { } calendar)
            {
                html.Figure(calendar);
            }
        }

        html.Markup("<details><summary>rent, minutes and credits of every month, with their causes</summary>").Table(LeaseTable.Of(content.Summary.LeaseMonths)).Markup("</details>\n");
    }
}
