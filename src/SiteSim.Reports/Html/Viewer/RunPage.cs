using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>What is known of a run, and its files.</summary>
public static class RunPage
{
    public static string Render(ListedEntry entry, StoredSummary run)
    {
        var (manifest, summary) = (run.Manifest, run.Summary);
        return ViewerPage.Of(manifest.Name, "Run", RunFacts.Horizon(run))
            .Add(html => html.Markup("<p class=\"actions\">").Action(ViewerLinks.ToFile(entry.Path, RunDirectory.Report), "Open the report", isMain: true).Markup("</p>\n"))
            .Section("files", "Files", html => html.Files(entry))
            .Section("facts", "What was run", html => html.Table(RunFacts.Table(run)))
            .Section("figures", "Figures", html => html.Groups(FigureTables.Of(summary.Figures)))
            .Render();
    }

    private static void Groups(this HtmlText html, IReadOnlyList<TextTable> tables)
    {
        html.Markup("<div class=\"groups\">");
        foreach (var table in tables)
        {
            html.Format($"<div><h3>{table.Title}</h3>").Table(table).Markup("</div>");
        }

        html.Markup("</div>\n");
    }
}
