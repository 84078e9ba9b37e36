using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>The distribution of a record over all its hours as a table of (probability, value).</summary>
public static class MarginalQuantiles
{
    /// <summary>Below here prices are read off the record; above, off a tail fitted to the excesses (peaks over threshold).</summary>
    public const double TailFrom = 0.98;

    private static readonly double[] Body =
        [0, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, TailFrom];

    private static readonly double[] BoundedTail = [0.99, 0.995, 0.998, 1];

    private static readonly double[] HeavyTail =
        [0.985, 0.99, 0.9925, 0.995, 0.9965, 0.998, 0.999, 0.9995, 0.9998, 0.9999, 0.99995, 0.99998, 0.99999];

    /// <summary>The record's own quantiles, from its least value to its greatest.</summary>
    public static (double P, double Value)[] Bounded(IReadOnlyList<double> sorted)
        => [.. Body.Concat(BoundedTail).Select(p => (p, Math.Round(Sample.Quantile(sorted, p), 2)))];

    /// <summary>The record's quantiles up to <see cref="TailFrom"/>, then a generalized Pareto tail (J. Pickands, Annals of Statistics 3 (1975)) up to a cap.</summary>
    public static (double P, double Value)[] HeavyTailed(IReadOnlyList<double> sorted, double cap)
    {
        double threshold = Sample.Quantile(sorted, TailFrom);
        (double scale, double shape) = GeneralizedParetoFit.Fit([.. sorted.Where(value => value > threshold).Select(value => value - threshold)]);
        var body = Body.Select(p => (p, Math.Round(Sample.Quantile(sorted, p), 2)));
        var tail = HeavyTail.Select(p => (P: p, Value: Math.Round(Math.Min(cap, TailValue(p)), 2))).ToArray();
        int capped = tail.Count(point => point.Value == cap); // one point at the cap says it all
        return [.. body.Concat(tail.Take(tail.Length - Math.Max(0, capped - 1)))];

        double TailValue(double p) => threshold + scale * (PortableMath.Pow((1 - p) / (1 - TailFrom), -shape) - 1) / shape;
    }
}
