using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>A run as one HTML file that needs nothing else: no network, no server. Equal runs give equal pages.</summary>
internal static class ReportPage
{
    public static string Render(RunResult run, RunManifest manifest, RunSummary summary)
    {
        var page = new Page(summary.Name, "SiteSim run report")
        {
            Lead = $"{summary.Time.Local(summary.StartUtc)} to {summary.Time.Local(summary.EndUtc)}, {summary.Time.TimeZone}. "
                + $"Dispatched every {Times.Length(run.Site.Horizon.DispatchEvery)}. Seed {manifest.Seed}, replication {manifest.Replication}.",
            Footer = $"{summary.Name} · result {manifest.ResultHash} · SiteSim {manifest.Version}",
            Time = summary.Time,
        };
        page.Style("report.css").Add(html => html.Tiles(run, summary).Power(summary).Money(summary).Plan(summary).Operator(summary).Leases(summary).Orders(summary).Market(run)
            .Figures(summary).Statement(summary).Events(summary).Site(run).Notes(run, manifest)
            .Markup($"<script type=\"application/json\" id=\"data\">{ChartData.Of(run, summary)}</script>\n"));
        return page.Script("report.js").Render();
    }

    private static HtmlText Tiles(this HtmlText html, RunResult run, RunSummary summary)
    {
        html.Markup("<section class=\"tiles\">");
        foreach (var figure in Headlines.Of(run.Site, summary))
        {
            var (number, unit) = Quantity.Split(figure.Value, figure.Unit);
            html.Format($"<div class=\"tile\"><span>{figure.Label}</span><b>{number}</b><em>{unit}</em></div>");
        }

        return html.Markup("</section>\n");
    }

    private static HtmlText Figures(this HtmlText html, RunSummary summary)
    {
        html.Markup("<section id=\"figures\"><h2>All figures</h2><div class=\"groups\">");
        foreach (var table in FigureTables.Of(summary.Figures))
        {
            html.Format($"<div><h3>{table.Title}</h3>").Table(table with { Columns = [.. table.Columns.Select(c => c with { Heading = "" })] }).Markup("</div>");
        }

        return html.Markup("</div></section>\n");
    }

    private static HtmlText Site(this HtmlText html, RunResult run)
    {
        html.Markup("<section id=\"site\"><h2>What was simulated</h2>");
        foreach (var table in SiteOutline.Of(run.Site))
        {
            html.Format($"<h3>{table.Title}</h3>").Table(table);
        }

        return html.Markup("</section>\n");
    }

    private static HtmlText Power(this HtmlText html, RunSummary summary)
    {
        html.Markup("<section id=\"power\"><h2>Power and price</h2><p class=\"zoom\"><button data-from=\"all\">whole horizon</button>");
        foreach (var order in summary.Orders)
        {
            html.Format($"<button data-order=\"{order.Id}\">{order.Id}</button>");
        }

        return html.Markup("</p>").Chart("loads", "Power at the meter by load, MW").Chart("index", "Energy index, USD/MWh")
            .Markup("<p class=\"note\">Drag across a chart to zoom, double-click for the whole horizon. A load's layer holds its cooling and losses. "
            + "Power is the mean over the step named, the limit the mean of each interval's lowest: on the way down to an order power may lie above it.</p></section>\n");
    }

    private static HtmlText Market(this HtmlText html, RunResult run)
    {
        html.Markup("<section id=\"market\"><h2>Use, prices, weather</h2>").Chart("uses", "Power by use, MW")
            .Figure(PriceDuration.Of(run.Series["index_usd_per_mwh"]));
        if (run.Site.Network is not null)
        {
            html.Chart("hashprice_usd_per_ph_day", "Hashprice before pool fee, USD/PH/day").Chart("hashrate_phs", "Hash rate realised, PH/s");
        }

        return html.Chart("temperature_c", "Outdoor dry bulb, °C").Markup("</section>\n");
    }

    private static HtmlText Chart(this HtmlText html, string id, string title) =>
        html.Format($"<figure><figcaption>{title}<span class=\"step\"></span></figcaption><div class=\"chart\" id=\"chart-{id}\"></div></figure>");

    private static HtmlText Money(this HtmlText html, RunSummary summary) => summary.Statement.Months.Count == 0 ? html
        : html.Markup("<section id=\"money\"><h2>Revenue by month and source</h2><figure>").RevenueChart(summary.Statement).Markup("</figure></section>\n");

    private static HtmlText Plan(this HtmlText html, RunSummary summary) => summary.Plan is null ? html
        : html.Markup("<section id=\"plan\"><h2>The plan beside no change</h2>").Table(PlanTable.Of(summary.Plan))
            .Format($"<p class=\"note\">{PlanTable.Note(summary.Plan)}</p>").Table(PhaseTable.Of(summary.Phases, summary.Time)).Markup("</section>\n");

    private static HtmlText Leases(this HtmlText html, RunSummary summary) => summary.LeaseMonths.Count == 0 ? html
        : html.Markup("<section id=\"leases\"><h2>Leases and their SLA</h2>").Table(LeaseTable.Of(summary.LeaseMonths)).Markup("</section>\n");

    private static HtmlText Orders(this HtmlText html, RunSummary summary)
    {
        if (summary.Orders.Count == 0)
        {
            return html;
        }

        html.Markup("<section id=\"orders\"><h2>Curtailment orders</h2>").Table(OrderTables.Of(summary.Orders, summary.Time)).Markup("<div class=\"groups wide\">");
        foreach (var order in summary.Orders.Where(o => o.Shares.Count > 0))
        {
            var shares = OrderTables.Shares(order, summary.Time);
            html.Format($"<div><h3>{shares.Title}</h3>").Table(shares).Markup("</div>");
        }

        return html.Markup("</div></section>\n");
    }

    private static HtmlText Statement(this HtmlText html, RunSummary summary)
    {
        if (summary.Statement.Months.Count == 0)
        {
            return html;
        }

        html.Markup("<section id=\"statement\"><h2>Monthly statement, thousand USD</h2>");
        var income = IncomeTable.Of(summary.Statement);
        IReadOnlyList<TextTable> parts = [.. StatementTable.Parts(summary.Statement), .. income.IsEmpty ? Array.Empty<TextTable>() : [income]];
        foreach (var part in parts)
        {
            html = (parts.Count > 1 ? html.Format($"<h3>{part.Title}</h3>") : html).Table(part);
        }

        return html.Markup("</section>\n");
    }

    private static HtmlText Operator(this HtmlText html, RunSummary summary)
    {
        html.Markup("<section id=\"operator\"><h2>Month by month, as miners report</h2>");
        foreach (var table in new[] { OperatorTables.Mining(summary.OperatorMonths), OperatorTables.Compute(summary.OperatorMonths) }.Where(t => !t.IsEmpty))
        {
            html.Format($"<h3>{table.Title}</h3>").Table(table);
        }

        return html.Format($"<p class=\"note\">{OperatorTables.Credits}</p></section>\n");
    }

    private static HtmlText Events(this HtmlText html, RunSummary summary) => summary.Events.Count == 0 ? html
        : html.Markup("<section id=\"events\"><h2>Events</h2>").Table(EventTables.Counts(summary.Events)).Markup("</section>\n");
}
