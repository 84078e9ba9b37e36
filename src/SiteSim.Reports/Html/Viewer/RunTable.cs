using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Runs of a list, a row each.</summary>
internal static class RunTable
{
    private static readonly (string Key, string Heading)[] Money =
        [("revenue_usd", "revenue, MUSD"), ("power_cost_usd", "power, MUSD"), ("plan_present_value_to_terms_usd", "plan worth, MUSD")];

    private const string Share = "ai_revenue_share_pct";

    public static void Write(HtmlText html, IReadOnlyList<ListedEntry> runs)
    {
        html.Markup("<div class=\"scroll\"><table class=\"list sortable\"><thead><tr><th class=\"pick\"><span class=\"spoken\">compare</span></th>")
            .SortHead("run").SortHead("horizon").SortHead("seed", isNumber: true);
        html.SortHead(Money[0].Heading, isNumber: true).SortHead(Money[1].Heading, isNumber: true).SortHead("from AI", isNumber: true).SortHead(Money[2].Heading, isNumber: true)
            .SortHead("written (UTC)", isSorted: true).Markup("</tr></thead><tbody>\n");
        foreach (var entry in runs)
        {
            Row(html, entry, entry.Run!);
        }

        html.Markup("</tbody></table></div>\n<p class=\"note\">Plan worth: present value against changing nothing, with the rent contracted beyond the horizon. The number behind a seed is the replication.</p>\n");
    }

    private static void Row(HtmlText html, ListedEntry entry, ListedRun run)
    {
        html.Markup("<tr data-row>").PickCell("run", entry.Path, run.Name).Names(entry, string.Join(", ", [run.Scenario, .. run.Overrides, .. Futures(run)]));
        html.Format($"<td data-label=\"horizon\" data-value=\"{run.From}\"><span>{run.From[..10]} <span class=\"soft\">{Times.Length(run.Length)}</span></span></td>")
            .NumberCell("seed", run.Seed, run.Replication == 0 ? FormattableString.Invariant($"{run.Seed}") : FormattableString.Invariant($"{run.Seed} · {run.Replication}"));
        html.MoneyCell(run, 0).MoneyCell(run, 1).NumberCell("from AI", run.Value(Share), run.Value(Share) is { } share ? $"{Quantity.Fixed(share, 1)} %" : "").MoneyCell(run, 2);
        html.Format($"<td data-label=\"written (UTC)\">{ListPage.Written(entry.WrittenUtc)}</td></tr>\n");
    }

    private static string[] Futures(ListedRun run) => run.Replications == 1 ? [] : [$"{Quantity.Count(run.Replications)} futures, here the first"];

    /// <summary>Title, which opens the report, and below it the folder, which opens what is known of it.</summary>
    public static HtmlText Names(this HtmlText html, ListedEntry entry, string text) => html
        .Format($"<th scope=\"row\"><a href=\"{(entry.HasReport ? ViewerLinks.ToFile(entry.Path, RunDirectory.Report) : ViewerLinks.ToEntry(entry.Path))}\">{entry.Name}</a>")
        .Format($"<span class=\"where\"><a href=\"{ViewerLinks.ToEntry(entry.Path)}\" aria-label=\"files and facts of {entry.Path}\">{entry.Path}</a>{(text.Length > 0 ? $" · {text}" : "")}</span></th>");

    private static HtmlText MoneyCell(this HtmlText html, ListedRun run, int column) =>
        html.NumberCell(Money[column].Heading, run.Value(Money[column].Key), run.Value(Money[column].Key) is { } usd ? Millions(usd / 1e6) : "");

    private static string Millions(double value) => Quantity.Fixed(value, Math.Abs(value) >= 1 || value == 0 ? 2 : 4);
}
