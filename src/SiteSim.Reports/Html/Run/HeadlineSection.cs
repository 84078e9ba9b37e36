using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The figures that people read first, large.</summary>
internal static class HeadlineSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        html.Markup("<section class=\"tiles\">");
        foreach (var figure in Headlines.Of(content.Run.Site, content.Summary))
        {
            var (number, unit) = Quantity.Split(figure.Value, figure.Unit);
            html.Format($"<div class=\"tile\"><span>{figure.Label}</span><b>{number}</b><em>{unit}</em></div>");
        }

        html.Markup("</section>\n");
    }
}
