using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;

namespace SiteSim.Reports.Html.Run;

/// <summary>How full the site, its feeders and its halls were.</summary>
internal static class LoadingSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var places = Place.Of(content.Run);
        html.Figure(LoadingFigure.Of(content, places)).Table(LoadingTable.Of(content.Run, places))
            .Markup("<p class=\"note\">Load of everything that hangs on a place, at the meter, as a share of what the place may carry with all its transformers in service. Means of an interval; ")
            .Markup("a place is never above its limit of the moment, but an outage lowers that limit, and a site that got a larger connection is measured by the largest.</p>\n");
    }
}
