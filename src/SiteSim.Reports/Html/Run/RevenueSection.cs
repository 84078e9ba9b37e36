using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Run;

/// <summary>Where revenue comes from, month by month.</summary>
internal static class RevenueSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        if (RevenueFigure.Of(content.Summary.Statement) is { } figure)
        {
            html.Figure(figure);
        }
    }
}
