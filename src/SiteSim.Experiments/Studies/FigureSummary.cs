using System.Text.Json.Serialization;
using SiteSim.Numerics;

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
    /// <summary>How many times as many replications drawn each by itself would give the mean the same interval; null where they are drawn so, or nothing varies.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? SamplingRatio { get; init; }

    public static IReadOnlyList<FigureSummary> All(FigureSample sample) => [.. sample.Names.Select(name => Of(name, sample))];

    public static FigureSummary Of(FigureName figure, FigureSample sample)
    {
        var values = sample.Column(figure);
        var block = sample.Sampling.Block();
        var plain = Of(figure, values);
        if (block == 1 || plain.Mean is null)
        {
            return plain;
        }

        var moments = BlockMoments.Of(values, block);
        return plain with
        {
            MeanInterval = Interval.OfMean(values, block),
            P10 = Blocked(plain.P10, 0.1),
            P50 = Blocked(plain.P50, 0.5),
            P90 = Blocked(plain.P90, 0.9),
            SamplingRatio = moments.StandardError > 0 ? RunningMoments.Of(values.Where(double.IsFinite)).Variance / plain.Count / (moments.StandardError * moments.StandardError) : null,
        };

        Quantile Blocked(Quantile quantile, double share) => quantile with { Interval = Interval.OfQuantile(values, block, share, quantile.Value!.Value) };
    }

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
