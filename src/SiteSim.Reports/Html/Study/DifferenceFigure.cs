using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>Paired differences: of every point from the baseline, or of every point from the one before it on the axis.</summary>
internal static class DifferenceFigure
{
    private const string Kind = "study-differences";

    private static readonly FigureColumn[] Columns =
        [new("point", "point"), new("from", "less"), new("pairs", "n"), new("difference", "difference"), new("low_95", "95 % from"), new("high_95", "to"), new("variance_ratio", "variance ratio")];

    /// <summary>Of every other point from what it is compared with.</summary>
    public static ChartFigure FromBaseline(StudyContent content, ShownPart shown, FigureName figure)
    {
        var steps = Steps(content, figure, shown.Points.Where(p => !content.IsBaseline(p)).Select(p => (content.BaselineOf(p), p)));
        return Of("differences", $"{figure.Label}: difference from {(content.IsStress ? "the same plan as it is" : content.Layout.Labels[content.Plan.Baseline])}", content, shown, figure, steps, isStep: false);
    }

    /// <summary>What each step along the axis adds.</summary>
    public static ChartFigure AlongAxis(StudyContent content, ShownPart shown, FigureName figure)
    {
        var steps = Steps(content, figure, shown.Points.Zip(shown.Points.Skip(1)));
        return Of("steps", $"{figure.Label}: what each step of {content.Layout.Axes[0].Label} adds", content, shown, figure, steps, isStep: true);
    }

    private static (int From, int To, PairedDifference Difference)[] Steps(StudyContent content, FigureName figure, IEnumerable<(int From, int To)> pairs) =>
        [.. pairs.Select(p => (p.From, p.To, content.Difference(figure, p.From, p.To)))];

    private static ChartFigure Of(string id, string title, StudyContent content, ShownPart shown, FigureName figure, (int From, int To, PairedDifference Difference)[] steps, bool isStep)
    {
        var labels = content.Layout.Labels;
        var scale = FigureScale.Of(figure.Unit, steps.SelectMany(s => new[] { s.Difference.Mean, s.Difference.Interval.Low, s.Difference.Interval.High }));
        var table = new FigureTable(
            Columns,
            [.. steps.Select(s => (object?[])[labels[s.To], labels[s.From], s.Difference.Count, s.Difference.Mean, s.Difference.Interval.Low, s.Difference.Interval.High, s.Difference.VarianceRatio])]);
        return new ChartFigure(id, Kind, StudyWords.Title(title, scale.Unit), Description(labels, figure, steps), table)
        {
            Options = new ChartOptions(
                new
                {
                    Axes = content.Layout.Axes.Select(AxisOptions.Of),
                    From = steps.Select(s => shown.Points.Index().First(p => p.Item == s.From).Index),
                    To = steps.Select(s => shown.Points.Index().First(p => p.Item == s.To).Index),
                    AtFrom = steps.Select(s => content.Positions(s.From)),
                    At = steps.Select(s => content.Positions(s.To)),
                    IsStep = isStep,
                },
                new { Figure = figure.Key, Scale = ScaleOptions.Of(scale) }),
        };
    }

    private static string Description(IReadOnlyList<string> labels, FigureName figure, (int From, int To, PairedDifference Difference)[] steps)
    {
        var defined = steps.Where(s => s.Difference.Mean is not null).ToArray();
        if (defined.Length == 0)
        {
            return $"No two points define {figure.Label} on the same future.";
        }

        var (least, most) = (defined.MinBy(s => s.Difference.Mean), defined.MaxBy(s => s.Difference.Mean));
        var open = defined.Count(s => s.Difference.Interval is { Low: <= 0, High: >= 0 });
        return $"Smallest {One(least)}; largest {One(most)}. "
            + (open == 0 ? "No interval holds 0." : FormattableString.Invariant($"{open} of {defined.Length} intervals hold 0: there the two points are not told apart."));

        string One((int From, int To, PairedDifference Difference) s) =>
            $"{labels[s.To]} less {labels[s.From]}: {Quantity.Format(s.Difference.Mean, figure.Unit)} ({StudyWords.Between(s.Difference.Interval, figure.Unit)})";
    }
}
