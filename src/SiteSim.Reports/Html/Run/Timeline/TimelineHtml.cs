using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Room for the charts that share one range of time, and what they are drawn from.</summary>
internal static class TimelineHtml
{
    /// <param name="chart">Which of the time charts; the script knows them by name.</param>
    /// <param name="title">What and in which unit.</param>
    /// <param name="description">The text alternative.</param>
    public static HtmlText TimeChart(this HtmlText html, string chart, string title, string description) => html
        .Format($"<figure class=\"figure time\" id=\"time-{chart}\" data-time=\"{chart}\"><figcaption id=\"time-{chart}-title\">{title}<span class=\"step\"></span></figcaption>")
        .Format($"<p class=\"tools\"><button type=\"button\" data-time-csv=\"{chart}\" aria-label=\"CSV of the range in view: {title}\">CSV</button></p><ul class=\"key\"></ul>")
        .Format($"<div class=\"over-time\" tabindex=\"0\" role=\"application\" aria-roledescription=\"chart over time\" aria-labelledby=\"time-{chart}-title\" aria-describedby=\"time-{chart}-text\"></div>")
        .Format($"<p class=\"described\" id=\"time-{chart}-text\">{description}</p></figure>\n");

    /// <summary>The numbers behind all of them, and what explains each mark.</summary>
    public static void Data(HtmlText html, RunContent content)
    {
        var marks = Marks.Of(content);
        foreach (var panel in marks.Panels)
        {
            panel.Write(html);
        }

        html.Json("timeline-data", TimelineData.Of(content.Run, marks)).Markup("\n");
    }
}
