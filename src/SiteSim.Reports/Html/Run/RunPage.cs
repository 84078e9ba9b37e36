using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>A run as one HTML file that needs nothing else: no network, no server. Equal runs give equal pages.</summary>
internal static class RunPage
{
    /// <summary>Top to bottom.</summary>
    private static readonly IReadOnlyList<RunSection> Sections =
    [
        new("power", "Power over time", PowerSection.Write),
        new("money", "Revenue", RevenueSection.Write) { IsOf = c => c.Summary.Statement.Months.Count > 0 },
        new("income", "Profit and loss", IncomeSection.Write) { IsOf = c => c.Summary.Statement.Months.Count > 0 },
        new("plan", "Plan and no change", PlanSection.Write) { IsOf = c => c.Summary.Plan is not null },
        new("conversion", "Conversion", ConversionSection.Write) { IsOf = c => c.Summary.Phases.Count > 0 },
        new("value", "Value", ValueSection.Write) { IsOf = ValueSection.IsOf },
        new("leases", "Leases", LeaseSection.Write) { IsOf = c => c.Summary.LeaseMonths.Count > 0 },
        new("price", "Prices", PriceSection.Write),
        new("merit", "Merit order", MeritSection.Write) { IsOf = c => c.Run.Hours.Loads.Count > 0 },
        new("orders", "Curtailment orders", OrderSection.Write) { IsOf = c => c.Summary.Orders.Count > 0 },
        new("loading", "Halls and feeders", LoadingSection.Write),
        new("fleet", "Fleet health", FleetSection.Write),
        new("conditions", "Hash rate and weather", ConditionSection.Write),
        new("operator", "Month by month, as miners report", OperatorSection.Write),
        new("statement", "Monthly statement, thousand USD", StatementSection.Write) { IsOf = c => c.Summary.Statement.Months.Count > 0 },
        new("figures", "All figures", FiguresSection.Write),
        new("futures", "All figures over many futures", FuturesSection.Write) { IsOf = c => c.Summary.Replications is not null },
        new("events", "Events", EventSection.Write) { IsOf = c => c.Summary.Events.Count > 0 },
        new("site", "What was simulated", SiteSection.Write),
        new("notes", "Method and provenance", NotesSection.Write),
    ];

    private static readonly IReadOnlyList<string> Scripts = ["time/rows.js", "time/charts.js", "time/marks.js", "time/merit.js", "time/start.js"];

    public static string Render(RunResult run, RunManifest manifest, RunSummary summary)
    {
        var content = new RunContent(run, manifest, summary);
        var page = new Page(summary.Name, "SiteSim run report")
        {
            Lead = $"{summary.Time.Local(summary.StartUtc)} to {summary.Time.Local(summary.EndUtc)}, {summary.Time.TimeZone}. "
                + $"Dispatched every {Times.Length(run.Site.Horizon.DispatchEvery)}. Seed {manifest.Seed}, replication {manifest.Replication}.",
            Footer = $"{summary.Name} · result {manifest.ResultHash} · SiteSim {manifest.Version}",
            Time = summary.Time,
        };
        page.Style("report.css").Style("timeline.css").Style("money.css").Add(html => HeadlineSection.Write(html, content));
        foreach (var section in Sections.Where(s => s.IsOf(content)))
        {
            page.Section(section.Id, section.Heading, html => section.Write(html, content));
        }

        page.Add(html => TimelineHtml.Data(html, content));
        foreach (var script in Scripts)
        {
            page.Script(script);
        }

        return page.Render();
    }
}
