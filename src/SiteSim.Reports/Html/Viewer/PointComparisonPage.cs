using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Studies;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Two points of one study, future by future.</summary>
public static class PointComparisonPage
{
    /// <param name="a">Index of a point.</param>
    /// <param name="b">Index of a point.</param>
    public static string Render(ListedEntry entry, StudyDirectory study, int a, int b)
    {
        var samples = study.ReadResults();
        var (plan, differences) = (study.Plan, PairedDifference.All(samples[a], samples[b]));
        var (margin, waterfall) = (differences.First(d => d.Figure.Key == "margin_usd"), Waterfall.Of(differences));
        var page = ViewerPage.Of($"{plan.Points[b].Name} against {plan.Points[a].Name}", "Comparison of two points", FormattableString.Invariant($"{plan.Name}: {plan.Replications} futures, the same for both points."))
            .Add(html => html
                .Format($"<dl class=\"given\"><dt>A</dt><dd>{plan.Points[a].Name}</dd><dt>B</dt><dd>{plan.Points[b].Name}</dd><dt>study</dt><dd><a href=\"{ViewerLinks.ToEntry(entry.Path)}\">{entry.Path}</a></dd></dl>")
                .Markup("<p class=\"actions\">").Action(ViewerLinks.ToPoints(entry.Path, b, a), "Swap A and B").Markup("</p>\n"));
        if (differences.FirstOrDefault(d => d.Figure.Key == plan.Figure) is { Count: > 0 } headline)
        {
            page.Add(html => html.Format($"<p class=\"answer\">{ComparisonTables.Sentence(headline)}.</p>\n"));
        }

        return page
            .Section("money", "Where the difference of the margin comes from", html => html.Figure(Chart(margin, waterfall)).Table(ComparisonTables.Waterfall(waterfall)))
            .Section("figures", "All figures, means over the futures", html => html.Table(ComparisonTables.Differences([.. differences.Where(d => d.Count > 0)])))
            .Render();
    }

    private static ChartFigure Chart(PairedDifference margin, Waterfall waterfall) => AbWaterfall.Of(
        "Revenue less power, mean", (decimal)(margin.MeanA ?? 0), waterfall.Steps.Select(s => (s.Label, (decimal)(s.Mean ?? 0))), (decimal)(margin.MeanB ?? 0));
}
