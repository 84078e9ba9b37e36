using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The site as it was simulated.</summary>
internal static class SiteSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        foreach (var table in SiteOutline.Of(content.Run.Site))
        {
            html.Format($"<h3>{table.Title}</h3>").Table(table);
        }
    }
}
