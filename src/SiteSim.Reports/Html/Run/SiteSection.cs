using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The site as it was simulated.</summary>
internal static class SiteSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        html.Markup("<section id=\"site\"><h2>What was simulated</h2>");
        foreach (var table in SiteOutline.Of(content.Run.Site))
        {
            html.Format($"<h3>{table.Title}</h3>").Table(table);
        }

        html.Markup("</section>\n");
    }
}
