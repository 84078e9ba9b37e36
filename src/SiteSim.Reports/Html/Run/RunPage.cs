using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>A run as one HTML file that needs nothing else: no network, no server. Equal runs give equal pages.</summary>
internal static class RunPage
{
    /// <summary>Top to bottom.</summary>
    private static readonly IReadOnlyList<Action<HtmlText, RunContent>> Sections =
    [
        OpeningSection.Write, HeadlineSection.Write,
        PowerSection.Write,
        RevenueSection.Write, PlanSection.Write, OperatorSection.Write, LeaseSection.Write, OrderSection.Write,
        MarketSection.Write,
        FiguresSection.Write, StatementSection.Write, EventSection.Write, SiteSection.Write, NotesSection.Write,
    ];

    public static string Render(RunResult run, RunManifest manifest, RunSummary summary)
    {
        var html = new HtmlText();
        html.Markup("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
            .Markup("<meta name=\"color-scheme\" content=\"light dark\">").Format($"<title>{summary.Name}</title>\n")
            .Markup($"<style>{Assets.Read("uPlot.min.css")}\n{Assets.Read("report.css")}</style></head>\n<body>");
        var content = new RunContent(run, manifest, summary);
        foreach (var write in Sections)
        {
            write(html, content);
        }

        html.Markup($"<script type=\"application/json\" id=\"data\">{ChartData.Of(run, summary)}</script>\n")
            .Markup($"<!-- uPlot\n{Assets.Read("uPlot.LICENSE")}\n-->\n<script>{Assets.Read("uPlot.iife.min.js")}</script>\n<script>{Assets.Read("report.js")}</script>\n</body></html>\n");
        return html.ToString();
    }
}
