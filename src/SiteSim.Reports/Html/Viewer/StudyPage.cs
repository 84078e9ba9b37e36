using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Study;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>What is known of a study, its points to compare, and its files.</summary>
public static class StudyPage
{
    public static string Render(ListedEntry entry, StudyDirectory study)
    {
        var plan = study.Plan;
        var page = ViewerPage.Of(plan.Name, "Study", FormattableString.Invariant(
            $"{plan.Points.Count} points on {plan.Replications} futures each, every point beside {plan.Points[plan.Baseline].Name}. The figure is {plan.Figure}."))
            .Add(html => html.Report(entry));
        if (entry.Study!.HasResults)
        {
            page.Section("points", "Points", html => html.Points(entry, plan, SweepRow.All(plan, study.ReadResults())));
        }

        return page.Section("files", "Files", html => html.Files(entry)).Render();
    }

    private static void Report(this HtmlText html, ListedEntry entry)
    {
        if (entry.HasReport)
        {
            var report = ViewerLinks.ToFile(entry.Path, RunDirectory.Report);
            html.Markup("<p class=\"actions\">").Action(report, "Open the report", isMain: true).Action($"{report}#{PointsFigure.Id}", "Move over its points").Markup("</p>\n");
            return;
        }

        html.Markup("<p class=\"notice\">").Format(
            entry.Study!.HasResults
                ? (FormattableString)$"It has no report yet: <code>sitesim sweep reduce {entry.Path}</code> writes one beside its results."
                : $"It is not finished: {entry.Study.Present} of {entry.Study.Shards} shards are. <code>sitesim sweep resume {entry.Path}</code> goes on, and puts them together.").Markup("</p>\n");
    }

    private static void Points(this HtmlText html, ListedEntry entry, StudyPlan plan, IReadOnlyList<SweepRow> rows)
    {
        html.Format($"<form action=\"{ViewerLinks.Points}\"><input type=\"hidden\" name=\"at\" value=\"{entry.Path}\">")
            .Markup("<div class=\"scroll\"><table class=\"list\"><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">point</th>");
        foreach (var heading in new[] { rows[0].Figure.Figure.Label, "B - A to the baseline", "95 % from", "to" })
        {
            html.Format($"<th scope=\"col\" class=\"n\">{heading}</th>");
        }

        html.Markup("</tr></thead><tbody>\n");
        for (var point = 0; point < rows.Count; point++)
        {
            html.Row(plan, rows[point], point);
        }

        html.Markup("</tbody></table></div><p class=\"actions\"><button type=\"submit\" class=\"main\">Compare the two points</button></p></form>\n");
    }

    private static void Row(this HtmlText html, StudyPlan plan, SweepRow row, int point)
    {
        var (unit, difference) = (row.Figure.Figure.Unit, row.Difference);
        html.Markup("<tr>").Radio("a", row.Point, point, point == plan.Baseline).Radio("b", row.Point, point, point == (plan.Baseline == plan.Points.Count - 1 ? 0 : plan.Points.Count - 1))
            .Format($"<th scope=\"row\">{row.Point}</th><td class=\"n\" data-label=\"{row.Figure.Figure.Label}\">{Quantity.Format(row.Figure.Mean, unit)}</td>")
            .Format($"<td class=\"n\" data-label=\"difference\">{(difference is null ? "baseline" : Delta.Text(difference.Mean, unit))}</td>")
            .Format($"<td class=\"n\" data-label=\"95 % from\">{(difference is null ? "" : Quantity.Format(difference.Interval.Low, unit))}</td>")
            .Format($"<td class=\"n\" data-label=\"to\">{(difference is null ? "" : Quantity.Format(difference.Interval.High, unit))}</td></tr>\n");
    }

    private static HtmlText Radio(this HtmlText html, string side, string point, int index, bool isOn) => html
        .Format($"<td class=\"pick\"><input type=\"radio\" name=\"{side}\" value=\"{index}\" aria-label=\"{side.ToUpperInvariant()}: {point}\"").Markup(isOn ? " checked></td>" : "></td>");
}
