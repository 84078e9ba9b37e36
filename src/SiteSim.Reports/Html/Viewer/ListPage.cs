using System.Globalization;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>The viewer's first page: every run and study of a folder, to filter, to sort, to open and to compare.</summary>
public static class ListPage
{
    public static string Render(FolderListing listing)
    {
        var page = ViewerPage.Bare(Path.GetFileName(listing.Folder) is { Length: > 0 } name ? name : listing.Folder, "SiteSim viewer", listing.Folder);
        if (listing.Limit is { } limit)
        {
            page.Add(html => html.Format($"<p class=\"notice\">{limit}</p>\n"));
        }

        if (listing.Entries.Count == 0)
        {
            return page.Add(Nothing).Render();
        }

        page.Add(html => html.Tools(listing));
        Add(page, "runs", "Runs", listing.Runs, RunTable.Write);
        Add(page, "studies", "Studies", listing.Studies, StudyTable.Write);
        Add(page, "unreadable", "Not readable", listing.Unreadable, Problems);
        return page.Add(CompareBar).Render();
    }

    /// <summary>To the minute, UTC.</summary>
    public static string Written(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static void Add(Page page, string id, string heading, IEnumerable<ListedEntry> entries, Action<HtmlText, IReadOnlyList<ListedEntry>> write)
    {
        ListedEntry[] some = [.. entries.OrderByDescending(e => e.WrittenUtc)];
        if (some.Length > 0)
        {
            page.Add(html =>
            {
                html.Format($"<section id=\"{id}\" aria-labelledby=\"{id}-heading\"><h2 id=\"{id}-heading\">{heading}</h2>\n");
                write(html, some);
                html.Markup("</section>\n");
            });
        }
    }

    private static void Nothing(HtmlText html) =>
        html.Markup("<p class=\"notice\">There is no run and no study in this folder or below it. Make one, then load this page again:</p>\n<pre><code>sitesim run scenarios/curtailment-day/site.yaml --out runs/curtailment-day</code></pre>\n");

    private static void Tools(this HtmlText html, FolderListing listing)
    {
        html.Markup("<form class=\"find\" role=\"search\"><label for=\"filter\">Filter</label><input type=\"search\" id=\"filter\" autocomplete=\"off\" placeholder=\"name, folder, scenario, seed\">")
            .Markup("<div class=\"chips\" role=\"group\" aria-label=\"kind\">");
        html.Chip("all", "All", listing.Entries.Count, isOn: true).Chip("runs", "Runs", listing.Runs.Count()).Chip("studies", "Studies", listing.Studies.Count()).Chip("unreadable", "Not readable", listing.Unreadable.Count());
        html.Markup("</div><p class=\"found\" role=\"status\"></p></form>\n");
    }

    private static HtmlText Chip(this HtmlText html, string kind, string text, int count, bool isOn = false) => count == 0 ? html
        : html.Format($"<button type=\"button\" data-kind=\"{kind}\" aria-pressed=\"{(isOn ? "true" : "false")}\">{text} <span>{Quantity.Count(count)}</span></button>");

    private static void Problems(HtmlText html, IReadOnlyList<ListedEntry> entries)
    {
        html.Markup("<div class=\"scroll\"><table class=\"list\"><thead><tr><th scope=\"col\">folder</th><th scope=\"col\">why</th></tr></thead><tbody>");
        foreach (var entry in entries)
        {
            html.Format($"<tr data-row><th scope=\"row\">{entry.Path}</th><td class=\"w\" data-label=\"why\">{entry.Problem}</td></tr>");
        }

        html.Markup("</tbody></table></div>\n");
    }

    private static void CompareBar(HtmlText html) => html
        .Format($"<form id=\"compare\" class=\"compare-bar\" action=\"{ViewerLinks.Compare}\"><p role=\"status\">Tick two runs or two studies to compare them.</p>")
        .Markup("<button type=\"submit\" class=\"main\">Compare</button></form>\n");
}
