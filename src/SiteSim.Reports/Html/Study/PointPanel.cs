using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>The headline figures of one computed point beside the baseline; a slider, or a list, goes from point to point. Nothing is interpolated.</summary>
internal static class PointPanel
{
    public static void Write(HtmlText html, StudyContent content, ShownPart shown, int first)
    {
        var (figures, labels) = (ShownPart.Headlines(content), content.Layout.Labels);
        html.Markup("<div class=\"point-panel\" id=\"point-panel\">");
        Chooser(html, content, shown, first);
        html.Markup("<div class=\"scroll\"><table><thead><tr><th>figure</th>")
            .Format($"<th class=\"n\"><span data-of=\"baseline\">{labels[content.BaselineOf(first)]}</span><small>baseline</small></th>")
            .Format($"<th class=\"n chosen\"><span data-of=\"point\">{labels[first]}</span><small>chosen</small></th>")
            .Markup("<th class=\"n\">difference</th><th class=\"n\">95 % from</th><th class=\"n\">to</th></tr></thead><tbody>");
        foreach (var (figure, cells) in figures.Zip(Cells(content, figures, first)))
        {
            html.Format($"<tr><th scope=\"row\">{StudyWords.Capital(figure.Label)}</th>");
            foreach (var (i, cell) in cells.Index())
            {
                html.Format($"<td class=\"{(i == 1 ? "n chosen" : "n")}\">{cell}</td>");
            }

            html.Markup("</tr>");
        }

        html.Markup("</tbody></table></div>")
            .Json("point-cells", shown.Points.ToDictionary(p => p, p => new { Label = labels[p], Baseline = labels[content.BaselineOf(p)], Cells = Cells(content, figures, p) }))
            .Format($"<p class=\"note\">Means over {StudyWords.Count(content.Replications, "future")}; differences on the same futures. Only points that have been computed can be chosen.</p></div>\n");
    }

    private static void Chooser(HtmlText html, StudyContent content, ShownPart shown, int first)
    {
        var labels = content.Layout.Labels;
        if (content.Layout.Line is { } axis)
        {
            html.Format($"<label class=\"slider\" for=\"point\"><span>{axis.Label}</span> <output for=\"point\" data-of=\"point\">{labels[first]}</output></label>")
                .Format($"<input type=\"range\" id=\"point\" min=\"0\" max=\"{shown.Points.Count - 1}\" step=\"1\" value=\"{shown.Points.Index().First(p => p.Item == first).Index}\" aria-valuetext=\"{labels[first]}\" data-points=\"{string.Join(' ', shown.Points)}\">")
                .Format($"<p class=\"ends\" aria-hidden=\"true\"><span>{labels[shown.Points[0]]}</span><span>{labels[shown.Points[^1]]}</span></p>");
            return;
        }

        html.Markup("<label class=\"slider\" for=\"point\"><span>Point</span></label> <select id=\"point\">");
        foreach (var point in shown.Points)
        {
            html.Markup(point == first ? "<option selected " : "<option ").Format($"value=\"{point}\">{labels[point]}</option>");
        }

        html.Markup("</select>");
    }

    /// <summary>The baseline's mean, the point's, their difference, and the ends of its interval: by figure.</summary>
    private static IReadOnlyList<string[]> Cells(StudyContent content, IReadOnlyList<FigureName> figures, int point)
    {
        var baseline = content.BaselineOf(point);
        return [.. figures.Select(figure =>
        {
            var difference = baseline == point ? null : content.Difference(figure, baseline, point);
            string[] means = [.. new[] { baseline, point }.Select(p => Quantity.Format(content.Summary(figure, p).Mean, figure.Unit))];
            return (string[])[.. means, .. difference is null ? ["", "", ""] : new[] { difference.Mean, difference.Interval.Low, difference.Interval.High }.Select(v => Quantity.Format(v, figure.Unit))];
        })];
    }
}
