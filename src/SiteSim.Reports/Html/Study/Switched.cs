using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Study;

/// <summary>A chart of which a reader chooses the figure, or the point: one for each choice, all alike but for title, words, rows and <see cref="ChartOptions.Own"/>.</summary>
/// <param name="By">What is chosen: figure or point.</param>
/// <param name="First">Key of the one that is there at first.</param>
/// <param name="Choices">By key.</param>
internal sealed record Switched(string By, string First, IReadOnlyList<(string Key, ChartFigure Figure)> Choices)
{
    public const string ByFigure = "figure";

    public const string ByPoint = "point";

    /// <summary>One for each figure that the page holds.</summary>
    public static Switched Figures(ShownPart shown, Func<Experiments.Studies.FigureName, ChartFigure> figure) =>
        new(ByFigure, shown.Figures[0].Key, [.. shown.Figures.Select(f => (f.Key, Compact(figure(f))))]);

    public void WriteTo(HtmlText html)
    {
        html.Format($"<div class=\"switched\" data-by=\"{By}\">").Figure(Choices.First(c => c.Key == First).Figure);
        if (Choices.Count > 1)
        {
            html.Json("choices", Choices.ToDictionary(c => c.Key, c => new { c.Figure.Title, c.Figure.Description, c.Figure.Data.Rows, ((ChartOptions?)c.Figure.Options)?.Own }));
        }

        html.Markup("</div>\n");
    }

    /// <summary>A chart with rounded numbers.</summary>
    public static ChartFigure Compact(ChartFigure figure) => figure with { Data = figure.Data with { Rows = [.. figure.Data.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(Rounded.Cell)])] } };
}
