namespace SiteSim.Reports.Html.Run;

/// <summary>Revenue by month and source.</summary>
internal static class RevenueSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        if (content.Summary.Statement.Months.Count > 0)
        {
            html.Markup("<section id=\"money\"><h2>Revenue by month and source</h2><figure>").RevenueChart(content.Summary.Statement).Markup("</figure></section>\n");
        }
    }
}
