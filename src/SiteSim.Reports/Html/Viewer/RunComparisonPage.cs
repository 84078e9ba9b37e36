using SiteSim.Reports.Comparing;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Two runs side by side.</summary>
public static class RunComparisonPage
{
    private static readonly string[] Headlines =
        ["revenue_usd", "power_cost_usd", "margin_usd", "ebitda_usd", "ai_revenue_share_pct", "plan_present_value_to_terms_usd", "bitcoin_mined_btc"];

    public static string Render(ListedEntry a, StoredSummary ofA, ListedEntry b, StoredSummary ofB)
    {
        var comparison = new RunComparison(ofA, ofB);
        var page = ViewerPage.Of(ComparedSides.Title(ofA.Manifest.Name, ofB.Manifest.Name), "Comparison of two runs")
            .Add(html => html.Sides(Side(a, ofA), Side(b, ofB)))
            .Add(html => html.Futures(comparison.Unlike))
            .Add(html => html.Tiles(comparison));
        if (comparison.Operating.Any())
        {
            page.Section("money", "Where the difference comes from", html => html.Figure(ComparedMoney.Waterfall(comparison)).Table(ComparedMoney.Accounts(comparison)));
        }

        page.Section("months", "Month by month", html => html.Months(comparison));
        Add(page, "leases", "Leases and their SLA", ComparedTables.Leases(comparison));
        Add(page, "orders", "Curtailment orders", ComparedTables.Orders(comparison));
        page.Section("figures", "All figures", html => html.Table(ComparedTables.Figures(comparison)));
        Add(page, "given", "What differs in what was given", RunFacts.Differences(ofA, ofB));
        return page.Render();
    }

    private static ComparedSide Side(ListedEntry entry, StoredSummary run) => new(entry, run.Manifest.Name, RunFacts.Horizon(run));

    private static void Add(Page page, string id, string heading, TextTable table)
    {
        if (!table.IsEmpty)
        {
            page.Section(id, heading, html => html.Table(table));
        }
    }

    private static void Futures(this HtmlText html, IReadOnlyList<string> unlike)
    {
        if (unlike.Count == 0)
        {
            html.Markup("<p class=\"notice good\">Same seed, replication and horizon: both ran on the same future, and the difference is what was changed. One future says nothing of how sure that is; "
                + "<code>sitesim compare</code> runs many.</p>\n");
            return;
        }

        html.Markup("<div class=\"notice bad\" role=\"note\"><p>The two did not run on the same future: the difference is not paired, and luck or time is part of it.</p><ul>");
        foreach (var reason in unlike)
        {
            html.Format($"<li>{reason}</li>");
        }

        html.Markup("</ul></div>\n");
    }

    private static void Tiles(this HtmlText html, RunComparison comparison)
    {
        html.Markup("<dl class=\"tiles\">");
        foreach (var figure in Headlines.SelectMany(key => comparison.Figures.Where(f => f.Key == key && (f.A ?? f.B) is not null)))
        {
            html.Format($"<div class=\"tile\"><dt>{figure.Label}</dt><dd><b>{(figure.Difference is null ? "–" : Delta.Text(figure.Difference, figure.Unit))}</b></dd>")
                .Format($"<dd>{Quantity.Format(figure.A, figure.Unit)} → {Quantity.Format(figure.B, figure.Unit)} {Delta.Percent(figure.Percent)}</dd></div>");
        }

        html.Markup("</dl>\n");
    }
}
