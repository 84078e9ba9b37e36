using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>A figure at every point: a curve along an ordered axis, a grid over two axes, dots by name.</summary>
internal static class PointsFigure
{
    public const string Id = "points";

    private static readonly FigureColumn[] Statistics =
    [
        new("replications", "n"), new("mean", "mean"), new("mean_low_95", "95 % from"), new("mean_high_95", "to"), new("p10", "P10"), new("p50", "P50"), new("p90", "P90"),
    ];

    public static ChartFigure Of(StudyContent content, ShownPart shown, FigureName figure)
    {
        FigureSummary[] summaries = [.. shown.Points.Select(p => content.Summary(figure, p))];
        var scale = FigureScale.Of(figure.Unit, summaries.SelectMany(s => new[] { s.Mean, s.P10.Value, s.P90.Value }));
        var best = BestPoint.Of(content, figure);
        var table = new FigureTable(
            [new("point", Heading(content)), .. Statistics],
            [.. shown.Points.Zip(summaries, (p, s) => (object?[])[content.Layout.Labels[p], s.Count, s.Mean, s.MeanInterval.Low, s.MeanInterval.High, s.P10.Value, s.P50.Value, s.P90.Value])]);
        return new ChartFigure(Id, Kind(content), Title(content, figure, scale), Description(content, shown, figure, summaries, best), table)
        {
            Options = new ChartOptions(
                SharedOptions.Of(content, shown),
                new
                {
                    Figure = figure.Key,
                    Scale = ScaleOptions.Of(scale),
                    Best = best is null ? null : new { best.Point, best.Same, Word = best.IsHighest ? "highest" : "lowest", Told = best.IsTold, Sure = best.Sureness(content) },
                }),
        };
    }

    /// <summary>The same over two axes once more, a panel for each value of one: only where a line along the other makes sense.</summary>
    public static ChartFigure Panels(StudyContent content, ShownPart shown, FigureName figure)
    {
        var whole = Of(content, shown, figure);
        return whole with { Id = "panels", Chart = "study-panels", Title = $"{whole.Title}: every future", Description = $"The same points as lines, with each of {StudyWords.Count(shown.Futures, "future")}: where they part, the mean hides a lottery." };
    }

    private static string Kind(StudyContent content) => content.Layout switch
    {
        { Line: not null } => "study-curve",
        { IsGrid: true } => "study-grid",
        _ => "study-dots",
    };

    private static string Heading(StudyContent content) => content.Layout.Axes.Count == 0 ? "point" : string.Join(", ", content.Layout.Axes.Select(a => a.Path));

    private static string Title(StudyContent content, FigureName figure, FigureScale scale) => StudyWords.Title(
        content.Layout.Axes.Count == 0 ? figure.Label : $"{figure.Label} by {string.Join(" and ", content.Layout.Axes.Select(a => a.Label))}", scale.Unit);

    private static string Description(StudyContent content, ShownPart shown, FigureName figure, FigureSummary[] summaries, BestPoint? best)
    {
        var all = shown.Points.Zip(summaries).Where(s => s.Second.Mean is not null).ToArray();
        if (all.Length == 0)
        {
            return $"No point defines {figure.Label}.";
        }

        var (first, last) = (all[0], all[^1]);
        var ends = $"Mean {Quantity.Format(first.Second.Mean, figure.Unit)} at {content.Layout.Labels[first.First]}, {Quantity.Format(last.Second.Mean, figure.Unit)} at {content.Layout.Labels[last.First]}. ";
        return (ends + (best is null
            ? content.IsWhole ? "" : "The points have been run on unequal numbers of futures, so none is called the best."
            : $"{(best.IsHighest ? "Highest" : "Lowest")} of {StudyWords.Count(all.Length, "point")}: {content.Layout.Labels[best.Point]}, {Quantity.Format(content.Summary(figure, best.Point).Mean, figure.Unit)} "
                + $"({StudyWords.Between(content.Summary(figure, best.Point).MeanInterval, figure.Unit)}), {best.Sureness(content)}.")).TrimEnd();
    }
}
