using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Every figure of the run.</summary>
internal static class FiguresSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        html.Markup("<div class=\"groups\">");
        foreach (var table in FigureTables.Of(content.Summary.Figures))
        {
            html.Format($"<div><h3>{table.Title}</h3>").Table(table with { Columns = [.. table.Columns.Select(c => c with { Heading = "" })] }).Markup("</div>");
        }

        html.Markup("</div>");
    }
}
