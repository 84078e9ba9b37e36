using SiteSim.Experiments.Studies;
using SiteSim.Numerics;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>How the mean of the study's figure at a point, and its difference from the baseline, settle as futures come in.</summary>
internal static class ConvergenceFigure
{
    private const int MostCounts = 48;

    private const int LeastCounts = 8;

    /// <summary>Of all points together.</summary>
    private const int Rows = 2_000;

    private static readonly FigureColumn[] Columns =
    [
        new("replications", "n"), new("mean", "mean"), new("mean_low_95", "95 % from"), new("mean_high_95", "to"), new("difference", "difference"), new("low_95", "95 % from"), new("high_95", "to"),
        new("apart_low_95", "futures drawn apart, from"), new("apart_high_95", "to"),
    ];

    public static Switched Of(StudyContent content, ShownPart shown, int first) => new(
        Switched.ByPoint, Key(first), [.. shown.Points.Select(p => (Key(p), Switched.Compact(Of(content, p, Math.Clamp(Rows / shown.Points.Count, LeastCounts, MostCounts)))))]);

    private static string Key(int point) => FormattableString.Invariant($"{point}");

    private static ChartFigure Of(StudyContent content, int point, int most)
    {
        var (figure, labels, baselineAt) = (content.Figure, content.Layout.Labels, content.BaselineOf(point));
        var (own, baseline) = (content.Samples[point].Column(figure), content.Samples[baselineAt].Column(figure));
        var steps = Counts(own.Count, content.Plan.Sampling.Block(), most).Select(n => Row(content, figure, n, own, content.IsBaseline(point) ? null : baseline)).ToArray();
        var scale = FigureScale.Of(figure.Unit, steps.SelectMany(s => new[] { s.Mean.Mean, s.Difference?.Mean }));
        var title = content.IsBaseline(point)
            ? $"{figure.Label} at {labels[point]}: its mean as futures come in"
            : $"{figure.Label} at {labels[point]}: its mean, and its difference from {labels[baselineAt]}, as futures come in";
        return new ChartFigure("convergence", "study-convergence", StudyWords.Title(title, scale.Unit), Description(figure, steps), new FigureTable(Columns, [.. steps.Select(Cells)]))
        {
            Options = new ChartOptions(null, new { Scale = ScaleOptions.Of(scale), Point = labels[point], Baseline = content.IsBaseline(point) ? null : labels[baselineAt] }),
        };
    }

    private static IEnumerable<int> Counts(int count, int block, int most)
    {
        var blocks = count / block;
        return blocks < 2 ? [] : Enumerable.Range(0, most).Select(i => 2 + (int)((long)(blocks - 2) * i / (most - 1))).Distinct().Select(b => b * block);
    }

    private static (int Count, FigureSummary Mean, PairedDifference? Difference) Row(StudyContent content, FigureName figure, int count, IReadOnlyList<double> own, IReadOnlyList<double>? baseline)
    {
        var sample = First(count, own);
        return (count, FigureSummary.Of(figure, sample), baseline is null || baseline.Count < count ? null : PairedDifference.Of(figure, First(count, baseline), sample));

        FigureSample First(int n, IReadOnlyList<double> column)
        {
            var part = new FigureSample { Sampling = content.Plan.Sampling };
            foreach (var value in column.Take(n))
            {
                part.Add([(figure, value)]);
            }

            return part;
        }
    }

    private static object?[] Cells((int Count, FigureSummary Mean, PairedDifference? Difference) step)
    {
        var (mean, d) = (step.Mean, step.Difference);
        var apart = Apart(d);
        return [step.Count, mean.Mean, mean.MeanInterval.Low, mean.MeanInterval.High, d?.Mean, d?.Interval.Low, d?.Interval.High, d?.Mean - apart, d?.Mean + apart];
    }

    /// <summary>Half the interval's width, had the two plans been run on futures of their own: by what the variance ratio means.</summary>
    private static double? Apart(PairedDifference? difference) =>
        difference is { VarianceRatio: { } ratio, Interval.HalfWidth: { } half } ? half * Math.Sqrt(ratio) : null;

    private static string Description(FigureName figure, (int Count, FigureSummary Mean, PairedDifference? Difference)[] steps)
    {
        if (steps.Length == 0)
        {
            return "One replication has no interval.";
        }

        var (count, mean, difference) = steps[^1];
        var text = $"After {StudyWords.Count(count, "future")} the mean is known to ± {Quantity.Format(mean.MeanInterval.HalfWidth, figure.Unit)}";
        return difference is not { Interval.HalfWidth: { } half } ? text + "."
            : $"{text}, the difference to ± {Quantity.Format(half, figure.Unit)}"
                + (Apart(difference) is { } apart ? $"; with futures drawn apart it would be ± {Quantity.Format(apart, figure.Unit)}." : ".");
    }
}
