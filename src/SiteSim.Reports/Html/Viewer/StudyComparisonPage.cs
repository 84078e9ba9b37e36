using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Studies;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Two studies side by side: the points that both have, future by future, in one figure.</summary>
public static class StudyComparisonPage
{
    /// <summary>More points than that are a table and no chart.</summary>
    private const int MostDrawn = 60;

    /// <param name="figure">Key of the figure; A's own without one.</param>
    /// <param name="whyNotPaired">Why the futures differ, in words; null where they are the same.</param>
    /// <exception cref="RunDirectoryException">No results, no point in common, or no such figure.</exception>
    public static string Render(ListedEntry a, StudyDirectory ofA, ListedEntry b, StudyDirectory ofB, string? figure, string? whyNotPaired)
    {
        var pair = new StudyPair(ofA, ofB);
        var page = ViewerPage.Of(ComparedSides.Title(ofA.Plan.Name, ofB.Plan.Name), "Comparison of two studies").Add(html => html.Sides(Side(a, ofA), Side(b, ofB)));
        if (whyNotPaired is not null)
        {
            return page.Add(html => html.Format($"<p class=\"notice bad\">The two did not run on the same futures, so no difference is shown: {whyNotPaired}.</p>\n")).Render();
        }

        var (samplesA, samplesB) = (ofA.ReadResults(), ofB.ReadResults());
        FigureName[] known = [.. samplesA.Concat(samplesB).SelectMany(s => s.Names).DistinctBy(n => n.Key)];
        var key = string.IsNullOrEmpty(figure) ? ofA.Plan.Figure : figure;
        var name = known.FirstOrDefault(n => n.Key == key) ?? throw new RunDirectoryException($"no run of the two studies has a figure \"{key}\"");
        var points = pair.Of(name, samplesA, samplesB);
        var table = SweepTable.Of(points);
        return page.Add(html => html.Choice(a, b, known, name).Versions(ofA.Plan, ofB.Plan))
            .Section("points", "Points of both", html => (points.Count <= MostDrawn ? html.Figure(Chart(name, points)) : html).Format($"<h3>{table.Title}</h3>").Table(table).Alone(pair.Alone))
            .Render();
    }

    private static ComparedSide Side(ListedEntry entry, StudyDirectory study) => new(
        entry, study.Plan.Name, FormattableString.Invariant($"{study.Plan.Points.Count} points on {study.Plan.Replications} futures each."));

    private static HtmlText Choice(this HtmlText html, ListedEntry a, ListedEntry b, FigureName[] known, FigureName chosen)
    {
        html.Format($"<form class=\"find\" action=\"{ViewerLinks.Compare}\"><input type=\"hidden\" name=\"pick\" value=\"{a.Path}\"><input type=\"hidden\" name=\"pick\" value=\"{b.Path}\">")
            .Markup("<label for=\"figure\">Figure</label><select id=\"figure\" name=\"figure\">");
        foreach (var section in known.GroupBy(n => n.Section, StringComparer.Ordinal))
        {
            html.Format($"<optgroup label=\"{section.Key}\">");
            foreach (var name in section)
            {
                html.Format($"<option value=\"{name.Key}\"").Markup(name == chosen ? " selected>" : ">").Format($"{name.Label}, {name.Unit}</option>");
            }

            html.Markup("</optgroup>");
        }

        return html.Markup("</select><button type=\"submit\">Show</button></form>\n");
    }

    private static HtmlText Versions(this HtmlText html, StudyPlan a, StudyPlan b) => a.Version == b.Version ? html
        : html.Format($"<p class=\"notice bad\">A was run by SiteSim {a.Version} and B by {b.Version}: differences may be those of the versions.</p>\n");

    private static void Alone(this HtmlText html, IReadOnlyList<string> alone)
    {
        if (alone.Count > 0)
        {
            html.Format($"<p class=\"note\">Left out, for only one study has them: {string.Join("; ", alone)}.</p>\n");
        }
    }

    private static ChartFigure Chart(FigureName name, IReadOnlyList<PointDifference> points)
    {
        var told = points.Count(p => p.Difference.Interval is { Low: > 0 } or { High: < 0 });
        return new ChartFigure(
            "differences", "ab-points", $"{name.Label}: B less A at each point, {name.Unit}, with the 95 % interval",
            FormattableString.Invariant($"{points.Count} points; at {told} of them the difference is told from nothing."),
            new FigureTable(
                [new("point", "point"), new("difference", $"B - A, {name.Unit}"), new("low", "95 % from"), new("high", "to")],
                [.. points.Select(p => (IReadOnlyList<object?>)[PointName.Short(p.Point), p.Difference.Mean, p.Difference.Interval.Low, p.Difference.Interval.High])]))
        {
            Options = new { name.Unit },
        };
    }
}
