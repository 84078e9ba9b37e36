using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Summaries;

/// <summary>A figure over many futures, in its own unit.</summary>
/// <param name="Section">Heading it stands under.</param>
/// <param name="Key">Stable name, unit last; the column of <c>replications.parquet</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Count">Replications that define it.</param>
/// <param name="Mean">Null when none does.</param>
/// <param name="MeanInterval">95 % confidence interval of the mean.</param>
/// <param name="P10">A tenth of the futures end below.</param>
/// <param name="P50">The median.</param>
/// <param name="P90">A tenth of the futures end above.</param>
/// <param name="BelowZeroShare">Share 0..1 of the futures that end below zero; null when none defines it.</param>
/// <param name="Twentieths">Quantiles at 2.5 %, 7.5 %, ... 97.5 %: each stands for a twentieth of the futures. Empty when none defines it.</param>
public sealed record ReplicationFigure(
    string Section, string Key, string Label, string Unit, int Count, double? Mean, Interval MeanInterval, Quantile P10, Quantile P50, Quantile P90,
    double? BelowZeroShare, IReadOnlyList<double> Twentieths)
{
    private const int Parts = 20;

    public static ReplicationFigure Of(FigureName name, FigureSample sample)
    {
        var summary = FigureSummary.Of(name, sample);
        double[] sorted = [.. sample.Column(name).Where(double.IsFinite).Order()];
        return new ReplicationFigure(
            name.Section, name.Key, name.Label, name.Unit, summary.Count, summary.Mean, summary.MeanInterval, summary.P10, summary.P50, summary.P90,
            sorted.Length == 0 ? null : (double)sorted.Count(v => v < 0) / sorted.Length,
            sorted.Length == 0 ? [] : [.. Enumerable.Range(0, Parts).Select(i => Quantile.At(sorted, (i + 0.5) / Parts))]);
    }
}
