using SiteSim.Experiments.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>The point with the best mean, and how it stands to the next.</summary>
/// <param name="Point">Its index.</param>
/// <param name="IsHighest">Otherwise it is the lowest.</param>
/// <param name="RunnerUp">Index of the second; null where there is none.</param>
/// <param name="Ahead">The best less the second on the same futures; null where there is none.</param>
internal sealed record BestPoint(int Point, bool IsHighest, int? RunnerUp, PairedDifference? Ahead)
{
    /// <summary>Whether the interval of the difference leaves no doubt which of the two is better.</summary>
    public bool IsTold => Ahead is { Interval: { Low: > 0 } or { High: < 0 } };

    /// <returns>Null where the points' means are not of the same futures, or no point defines the figure.</returns>
    public static BestPoint? Of(StudyContent content, FigureName figure)
    {
        if (!content.IsWhole)
        {
            return null;
        }

        var highest = content.Selection is not { } selection || selection.Figure.Key != figure.Key || selection.Maximise;
        var ranked = content.Layout.Order.Select(p => (Point: p, content.Summary(figure, p).Mean)).Where(p => p.Mean is not null)
            .OrderByDescending(p => highest ? p.Mean : -p.Mean).Select(p => p.Point).Take(2).ToArray();
        return ranked switch
        {
            [] => null,
            [var only] => new BestPoint(only, highest, null, null),
            [var best, var second, ..] => new BestPoint(best, highest, second, content.Difference(figure, second, best)),
        };
    }

    /// <summary>How sure it is, to follow the point's name.</summary>
    public string Sureness(StudyContent content) => Ahead is not { Mean: { } mean } ahead || RunnerUp is not { } second
        ? "no other point has the figure"
        : FormattableString.Invariant($"{Quantity.Format(Math.Abs(mean), ahead.Figure.Unit)} {(mean < 0 ? "below" : "above")} the runner-up {content.Layout.Labels[second]} on the same {ahead.Count} futures")
            + (ahead.Interval.Low is null ? "" : $", 95 % from {Quantity.Format(ahead.Interval.Low, ahead.Figure.Unit)} to {Quantity.Format(ahead.Interval.High, ahead.Figure.Unit)}{(IsTold ? "" : ": the two are not told apart")}");
}
