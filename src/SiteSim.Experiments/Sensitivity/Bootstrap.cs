using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>
/// Intervals of statistics whose distribution nobody knows: the statistics of samples drawn with replacement from the sample, between the percentiles of
/// <see cref="Interval.Level"/>. B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
/// </summary>
internal static class Bootstrap
{
    public const int Resamples = 1000;

    /// <param name="rows">Size of the sample, at least 2.</param>
    /// <param name="statistics">Of a sample, given by the indices of its rows.</param>
    /// <returns>An interval per statistic; open where no resample defines the statistic.</returns>
    public static IReadOnlyList<Interval> Intervals(int rows, Func<int[], double[]> statistics, RandomStream stream)
    {
        var picked = new int[rows];
        var draws = new double[Resamples][];
        for (var r = 0; r < Resamples; r++)
        {
            for (var i = 0; i < rows; i++)
            {
                picked[i] = stream.NextInt(rows);
            }

            draws[r] = statistics(picked);
        }

        return [.. Enumerable.Range(0, draws[0].Length).Select(s => Between([.. draws.Select(d => d[s]).Where(double.IsFinite).Order()]))];
    }

    private static Interval Between(double[] sorted) =>
        sorted.Length == 0 ? default : new(Quantile.At(sorted, (1 - Interval.Level) / 2), Quantile.At(sorted, (1 + Interval.Level) / 2));
}
