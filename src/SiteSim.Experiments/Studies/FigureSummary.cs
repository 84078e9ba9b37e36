namespace SiteSim.Experiments.Studies;

/// <summary>A figure over the replications that define it.</summary>
/// <param name="Figure">Which.</param>
/// <param name="Count">Replications that define it.</param>
/// <param name="Mean">Null when none does.</param>
/// <param name="MeanInterval">Of the mean.</param>
/// <param name="P10">A tenth of the futures end below.</param>
/// <param name="P50">The median.</param>
/// <param name="P90">A tenth of the futures end above.</param>
public sealed record FigureSummary(FigureName Figure, int Count, double? Mean, Interval MeanInterval, Quantile P10, Quantile P50, Quantile P90)
{
    public static IReadOnlyList<FigureSummary> All(FigureSample sample) => [.. sample.Names.Select(name => Of(name, sample.Column(name)))];

    /// <param name="values">By replication; what is not finite is not defined.</param>
    public static FigureSummary Of(FigureName figure, IEnumerable<double> values)
    {
        double[] defined = [.. values.Where(double.IsFinite)];
        var moments = RunningMoments.Of(defined);
        double[] sorted = [.. defined.Order()];
        return new FigureSummary(
            figure, moments.Count, moments.Count == 0 ? null : moments.Mean, Interval.OfMean(moments),
            Quantile.Of(sorted, 0.1), Quantile.Of(sorted, 0.5), Quantile.Of(sorted, 0.9));
    }
}
