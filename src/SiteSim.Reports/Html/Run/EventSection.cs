using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>How often what happened to whom.</summary>
internal static class EventSection
{
    public static void Write(HtmlText html, RunContent content) => html.Table(EventTables.Counts(content.Summary.Events));
}
