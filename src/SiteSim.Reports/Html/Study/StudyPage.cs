using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>A study as one HTML file that needs nothing else. Equal directories give equal pages.</summary>
internal static class StudyPage
{
    public static string Render(StudyContent content)
    {
        var shown = ShownPart.Of(content);
        var page = new Page(content.Plan.Name, Kicker(content))
        {
            Lead = Lead(content),
            Footer = FormattableString.Invariant($"SiteSim {content.Plan.Version}. Made from {StudyPlan.FileName} and the runs beside it; the same runs give the same page. Plan {content.Plan.Question()}."),
        };
        page.Style("study.css").Script("study.js").Add(html => Controls(html, content, shown));
        if (content.Design is not null)
        {
            page.Section("inputs-section", "Which inputs matter", html => Inputs(html, content, shown));
        }
        else
        {
            Points(page, content, shown);
        }

        page.Section("method", "Method", html => MethodNotes.Write(html, content, shown));
        return page.Render();
    }

    private static string Kicker(StudyContent content) => content.Design is not null ? "SiteSim sensitivity study"
        : content.IsStress ? "SiteSim stress study"
        : content.Selection is not null ? "SiteSim selection"
        : "SiteSim study";

    private static string Lead(StudyContent content)
    {
        var (plan, labels) = (content.Plan, content.Layout.Labels);
        var size = $"{StudyWords.Capital(content.Figure.Label)} at {StudyWords.Count(plan.Points.Count, "point")} on {(content.IsWhole ? "the same" : "up to")} {StudyWords.Count(content.Replications, "future")}. ";
        return content.Design is not null ? size
            : content.IsStress ? size + StudyWords.Capital(StressTables.Sentence(ShockFigure.Matrix(content, content.Figure))) + "."
            : content.Selection is { } selection ? string.Join(". ", selection.Sentence.Split('\n').Select(StudyWords.Capital)) + "."
            : BestPoint.Of(content, content.Figure) is { } best
                ? $"{size}Highest at {labels[best.Point]}: {Quantity.Format(content.Summary(content.Figure, best.Point).Mean, content.Figure.Unit)}, {best.Sureness(content)}."
                : size;
    }

    private static void Controls(HtmlText html, StudyContent content, ShownPart shown)
    {
        html.Markup("<div class=\"controls\"><label for=\"figure\">Figure</label> <select id=\"figure\">");
        var figures = content.Design is null ? shown.Figures : ShownPart.Headlines(content);
        foreach (var section in figures.GroupBy(f => f.Section, StringComparer.Ordinal))
        {
            html.Format($"<optgroup label=\"{section.Key}\">");
            foreach (var figure in section)
            {
                html.Markup(figure.Key == content.Figure.Key ? "<option selected " : "<option ").Format($"value=\"{figure.Key}\">{figure.Label}{(figure.Unit.Length == 0 ? "" : ", " + figure.Unit)}</option>");
            }

            html.Markup("</optgroup>");
        }

        html.Markup("</select></div>\n");
    }

    private static void Inputs(HtmlText html, StudyContent content, ShownPart shown)
    {
        new Switched(Switched.ByFigure, content.Figure.Key, [.. ShownPart.Headlines(content).Select(f => (f.Key, Switched.Compact(SensitivityFigures.Of(content, f))))]).WriteTo(html);
        html.Markup("<h3>Inputs and their ranges</h3>").Table(MethodNotes.Ranges(content.Design!));
    }

    private static void Points(Page page, StudyContent content, ShownPart shown)
    {
        var first = First(content, shown);
        if (content.IsStress)
        {
            page.Section("shocks-section", "What each shock does to each plan", html => Shocks(html, content, shown));
        }

        if (content.Selection is { } selection)
        {
            page.Section("selection-section", "The choice", html => Choice(html, content, selection));
        }

        page.Section("points-section", content.Layout.Line is null ? "The points" : "The curve", html =>
        {
            Switched.Figures(shown, f => PointsFigure.Of(content, shown, f)).WriteTo(html);
            if (content.Layout.IsGrid && content.Layout.Axes.Any(a => a.IsOrdered))
            {
                Switched.Figures(shown, f => PointsFigure.Panels(content, shown, f)).WriteTo(html);
            }

            html.Json("futures", shown.Figures.ToDictionary(f => f.Key, f => shown.Points.Select(p => content.Samples[p].Column(f).Take(shown.Futures).Select(v => Rounded.Of(v)))));
            PointPanel.Write(html, content, shown, first);
        });
        if (shown.Points.Count > 1)
        {
            page.Section("differences-section", "Differences on the same futures", html => Differences(html, content, shown));
        }

        if (shown.Points.Count > 1 && !content.IsStress)
        {
            page.Section("front-section", "Two figures against each other", html => html.Markup("<div class=\"controls\" id=\"pareto-controls\" hidden></div>").Figure(ParetoFigure.Of(content, shown)));
        }

        if (content.Replications > 1)
        {
            page.Section("convergence-section", "Were there enough futures?", html => ConvergenceFigure.Of(content, shown, first).WriteTo(html));
        }

        page.Section("table-section", "All points", html => All(html, content, shown));
    }

    /// <summary>The point that the page begins with: the best, or what a shock takes most from; not the baseline, which has no difference to show.</summary>
    private static int First(StudyContent content, ShownPart shown)
    {
        int? first = content.IsStress
            ? ShockFigure.Matrix(content, content.Figure).Worst is { } worst ? content.Plan.Points.Index().First(p => content.Summary(content.Figure, p.Index) == worst.Figure).Index : null
            : BestPoint.Of(content, content.Figure)?.Point ?? content.Plan.Points.Index().Where(p => p.Item.Name == content.Selection?.Best).Select(p => (int?)p.Index).FirstOrDefault();
        return first is { } point && shown.Points.Contains(point) && !content.IsBaseline(point) ? point : shown.Points.LastOrDefault(p => !content.IsBaseline(p), shown.Points[0]);
    }

    private static void Shocks(HtmlText html, StudyContent content, ShownPart shown)
    {
        Switched.Figures(shown, f => ShockFigure.Of(content, f)).WriteTo(html);
        var definitions = StressTables.Definitions(ShockFigure.Matrix(content, content.Figure));
        html.Format($"<details><summary>{definitions.Title}</summary>").Table(definitions).Markup("</details>\n");
    }

    private static void Choice(HtmlText html, StudyContent content, StudySelection selection)
    {
        html.Figure(Switched.Compact(SelectionFigures.Spent(content, selection)));
        if (selection.Points.Any(p => p.Constraints.Count > 0))
        {
            html.Markup("<h3>Constraints</h3>").Table(SelectionFigures.Constraints(content, selection));
        }

        if (selection.Front is { } front)
        {
            html.Figure(Switched.Compact(SelectionFigures.Front(content, selection, front)));
        }
    }

    private static void Differences(HtmlText html, StudyContent content, ShownPart shown)
    {
        Switched.Figures(shown, f => DifferenceFigure.FromBaseline(content, shown, f)).WriteTo(html);
        if (content.Layout.Line is not null && shown.Points.Count > 2)
        {
            Switched.Figures(shown, f => DifferenceFigure.AlongAxis(content, shown, f)).WriteTo(html);
        }
    }

    private static void All(HtmlText html, StudyContent content, ShownPart shown)
    {
        if (content.IsStress)
        {
            var cells = StressTables.Cells(ShockFigure.Matrix(content, content.Figure), content.Replications);
            html.Format($"<h3>{cells.Title}</h3>").Table(cells);
            return;
        }

        var rows = SweepRow.All(content.Plan with { Figure = content.Figure.Key }, content.Samples);
        var table = SweepTable.Of(content.Plan, [.. shown.Points.Select(p => rows[p])]);
        html.Format($"<h3>{table.Title}</h3>").Table(table);
        var adjusted = SweepTable.Adjusted([.. shown.Points.Select(p => rows[p])]);
        if (!adjusted.IsEmpty)
        {
            html.Format($"<h3>{adjusted.Title}</h3>").Table(adjusted);
        }
    }
}
