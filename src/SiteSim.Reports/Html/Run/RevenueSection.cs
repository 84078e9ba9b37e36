using SiteSim.Reports.Html.Kit;
namespace SiteSim.Reports.Html.Run;

/// <summary>Revenue by month and source.</summary>
internal static class RevenueSection
{
    public static void Write(HtmlText html, RunContent content) =>
        html.Markup("<figure>").RevenueChart(content.Summary.Statement).Markup("</figure>");
}
