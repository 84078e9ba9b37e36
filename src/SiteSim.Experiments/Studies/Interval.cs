using MathNet.Numerics.Distributions;

namespace SiteSim.Experiments.Studies;

/// <summary>A two-sided confidence interval at <see cref="Level"/>.</summary>
/// <param name="Low">Null where the sample sets no bound on this side.</param>
/// <param name="High">Null where the sample sets no bound on this side.</param>
public readonly record struct Interval(double? Low, double? High)
{
    /// <summary>Share of samples whose interval holds the true value.</summary>
    public const double Level = 0.95;

    private const double Tail = (1 - Level) / 2;

    /// <summary>Half its width; null where a side is open.</summary>
    public double? HalfWidth => (High - Low) / 2;

    /// <summary>Of a mean, by Student's t with n - 1 degrees of freedom: exact for normal values, close for others once n is some dozens.</summary>
    public static Interval OfMean(RunningMoments values)
    {
        if (values.Count < 2)
        {
            return default;
        }

        var half = StudentT.InvCDF(0, 1, values.Count - 1, 1 - Tail) * Math.Sqrt(values.Variance / values.Count);
        return new Interval(values.Mean - half, values.Mean + half);
    }

    /// <summary>Of a mean of values that are independent by blocks only, by Student's t with a degree of freedom less than there are blocks.</summary>
    /// <param name="values">In order of the replications; what is not finite is not defined.</param>
    /// <param name="block">Values in a row that belong together.</param>
    public static Interval OfMean(IEnumerable<double> values, int block)
    {
        var moments = BlockMoments.Of(values, block);
        return moments.HalfWidth is { } half ? new Interval(moments.Mean - half, moments.Mean + half) : default;
    }

    /// <summary>
    /// Of a quantile of values that are independent by blocks only: the order statistics at the ends of the interval of the share of values below it (R. S. Woodruff,
    /// J. Amer. Statist. Assoc. 47 (1952)).
    /// </summary>
    /// <param name="values">In order of the replications; what is not finite is not defined.</param>
    /// <param name="block">Values in a row that belong together.</param>
    /// <param name="share">Of the values below the quantile, inside 0..1.</param>
    /// <param name="quantile">As the sample has it.</param>
    public static Interval OfQuantile(IReadOnlyList<double> values, int block, double share, double quantile)
    {
        if (BlockMoments.Of(values.Select(v => double.IsFinite(v) ? v <= quantile ? 1.0 : 0.0 : double.NaN), block).HalfWidth is not { } half)
        {
            return default;
        }

        double[] sorted = [.. values.Where(double.IsFinite).Order()];
        var low = (int)Math.Floor(sorted.Length * (share - half));
        var high = (int)Math.Ceiling(sorted.Length * (share + half)) + 1;
        return new Interval(low < 1 ? null : sorted[low - 1], high > sorted.Length ? null : sorted[high - 1]);
    }

    /// <summary>
    /// Of a quantile, from order statistics: how many of n values lie below it is binomial, whatever the distribution, so coverage is never below
    /// <see cref="Level"/> (H. A. David and H. N. Nagaraja, Order Statistics, 3rd ed., 2003, section 7.1).
    /// </summary>
    /// <param name="sorted">Ascending.</param>
    /// <param name="share">Of the values below the quantile, inside 0..1.</param>
    public static Interval OfQuantile(IReadOnlyList<double> sorted, double share)
    {
        var n = sorted.Count;
        var (low, high) = (0, n + 1);
        while (low < n && Binomial.CDF(share, n, low) <= Tail)
        {
            low++;
        }

        while (high > 1 && 1 - Binomial.CDF(share, n, high - 2) <= Tail)
        {
            high--;
        }

        return new Interval(low < 1 ? null : sorted[low - 1], high > n ? null : sorted[high - 1]);
    }
}
