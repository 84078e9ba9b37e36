using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>The files of a run or study, each a link.</summary>
internal static class FileTable
{
    private static readonly Dictionary<string, string> What = new()
    {
        [".html"] = "the report: one page, offline",
        [".parquet"] = "a table for DuckDB, pandas or Polars",
        [".json"] = "for programs",
        [".yaml"] = "with every default filled in: it can be run again",
    };

    public static HtmlText Files(this HtmlText html, ListedEntry entry)
    {
        html.Markup("<div class=\"scroll\"><table class=\"files\"><thead><tr><th scope=\"col\">file</th><th scope=\"col\">what</th><th scope=\"col\" class=\"n\">size</th></tr></thead><tbody>");
        foreach (var file in entry.Files)
        {
            html.Format($"<tr><th scope=\"row\"><a href=\"{ViewerLinks.ToFile(entry.Path, file.Name)}\">{file.Name}</a></th><td>{What.GetValueOrDefault(Path.GetExtension(file.Name), "")}</td><td class=\"n\">{Size(file.Bytes)}</td></tr>");
        }

        return html.Markup("</tbody></table></div>\n");
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{Quantity.Count(bytes)} B",
        < 1_000_000 => $"{Quantity.Fixed(bytes / 1e3, 0)} kB",
        _ => $"{Quantity.Fixed(bytes / 1e6, 1)} MB",
    };
}
