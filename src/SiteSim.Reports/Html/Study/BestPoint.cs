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

    /// <summary>Points that do exactly as well on every future.</summary>
    public IReadOnlyList<int> Same { get; init; } = [];

    /// <returns>Null where the points' means are not of the same futures, where they are not to be chosen among, or where no point defines the figure.</returns>
    public static BestPoint? Of(StudyContent content, FigureName figure)
    {
        if (!content.IsWhole || content.IsStress)
        {
            return null;
        }

        var highest = content.Selection is not { } selection || selection.Figure.Key != figure.Key || selection.Maximise;
        int[] ranked = [.. content.Layout.Order.Select(p => (Point: p, content.Summary(figure, p).Mean)).Where(p => p.Mean is not null)
            .OrderByDescending(p => highest ? p.Mean : -p.Mean).Select(p => p.Point)];
        if (ranked.Length == 0)
        {
            return null;
        }

        var best = ranked[0];
        int[] same = [.. ranked.Skip(1).TakeWhile(p => content.Samples[p].Column(figure).SequenceEqual(content.Samples[best].Column(figure)))];
        return ranked.Length == same.Length + 1
            ? new BestPoint(best, highest, null, null) { Same = same }
            : new BestPoint(best, highest, ranked[same.Length + 1], content.Difference(figure, ranked[same.Length + 1], best)) { Same = same };
    }

    /// <summary>How sure it is, to follow the point's name.</summary>
    public string Sureness(StudyContent content)
    {
        var equal = Same.Count == 0 ? "" : $"exactly as {(Same.Count <= MostNamed ? string.Join(" and ", Same.Select(p => content.Layout.Labels[p])) : StudyWords.Count(Same.Count, "other point"))}";
        return string.Join(", and ", new[] { equal, Lead(content) }.Where(part => part.Length > 0));
    }

    private const int MostNamed = 3;

    private string Lead(StudyContent content) => Ahead is not { Mean: { } mean } ahead || RunnerUp is not { } second
        ? Same.Count == 0 ? "no other point has the figure" : ""
        : FormattableString.Invariant($"{Quantity.Format(Math.Abs(mean), ahead.Figure.Unit)} {(mean < 0 ? "below" : "above")} the runner-up {content.Layout.Labels[second]} on the same {ahead.Count} futures")
            + (ahead.Interval.Low is null ? "" : $", 95 % from {Quantity.Format(ahead.Interval.Low, ahead.Figure.Unit)} to {Quantity.Format(ahead.Interval.High, ahead.Figure.Unit)}{(IsTold ? "" : ": the two are not told apart")}");
}
