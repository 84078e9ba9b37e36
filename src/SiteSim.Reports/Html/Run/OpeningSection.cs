using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Title of the run and what was simulated, in a line.</summary>
internal static class OpeningSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var (run, manifest, summary) = content;
        html.Format($"<header><p class=\"kicker\">SiteSim run report</p><h1>{summary.Name}</h1>")
            .Format($"<p>{summary.Time.Local(summary.StartUtc)} to {summary.Time.Local(summary.EndUtc)}, {summary.Time.TimeZone}. ")
            .Format($"Dispatched every {Times.Length(run.Site.Horizon.DispatchEvery)}. Seed {manifest.Seed}, replication {manifest.Replication}.</p></header>\n")
            .Markup("<main>");
    }
}
