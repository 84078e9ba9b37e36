using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Run;

/// <summary>The merit order of an hour that the reader picks; its script draws it.</summary>
internal static class MeritSection
{
    public static void Write(HtmlText html, RunContent content) => html
        .Format($"<div class=\"hour\"><label>hour, {content.Summary.Time.TimeZone} <input type=\"datetime-local\" step=\"3600\" id=\"merit-hour\"></label>")
        .Markup("<button type=\"button\" data-hour=\"-1\" aria-label=\"hour before\">◀</button><button type=\"button\" data-hour=\"1\" aria-label=\"hour after\">▶</button>")
        .Markup("<input type=\"range\" id=\"merit-slider\" min=\"0\" step=\"1\" aria-label=\"hour of the horizon\"></div>\n")
        .Markup("<figure class=\"figure\" id=\"merit-order\"><figcaption id=\"merit-title\">What a MWh is worth to each load, USD/MWh, the most valuable first<span class=\"step\"></span></figcaption>")
        .Markup("<p class=\"tools\"><button type=\"button\" data-merit-csv aria-label=\"CSV of the merit order\">CSV</button></p>")
        .Markup("<div class=\"plot\" tabindex=\"0\" role=\"application\" aria-roledescription=\"chart\" aria-labelledby=\"merit-title\" aria-describedby=\"merit-text\"></div>")
        .Markup("<p class=\"described\" id=\"merit-text\" aria-live=\"polite\"></p><div class=\"scroll\" id=\"merit-table\"></div></figure>\n")
        .Markup("<p class=\"note\">Click in a chart over time to pick its hour. The values are those dispatch decided by at the end of the hour's first interval: a load runs while its worth is above what one more MWh costs ")
        .Markup("(index and adder) and limits leave room; halls and feeders have limits of their own. Machines at nameplate efficiency, those out of service left out; a load's power is what it may draw with everything on.</p>\n");
}
