using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>How often what happened to whom.</summary>
internal static class EventSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        if (content.Summary.Events.Count > 0)
        {
            html.Markup("<section id=\"events\"><h2>Events</h2>").Table(EventTables.Counts(content.Summary.Events)).Markup("</section>\n");
        }
    }
}
