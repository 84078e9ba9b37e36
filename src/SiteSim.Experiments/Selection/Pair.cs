using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>By how much one point is better than another.</summary>
/// <param name="Common">On the futures that both have been run on, above 0 where the first is better.</param>
/// <param name="Ahead">Over all futures of either: the estimate to act on. It is <paramref name="Common"/>'s mean where both have the same.</param>
internal sealed record Pair(RunningMoments Common, double Ahead)
{
    /// <param name="first">A column of a measure, more the better.</param>
    /// <param name="second">Likewise.</param>
    public static Pair Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var common = RunningMoments.Of(first.Zip(second, (a, b) => a - b));
        var ahead = first.Count >= second.Count ? common.Mean + Luck(first, second) : common.Mean - Luck(second, first);
        return new Pair(common, ahead);
    }

    public double EvidenceOf(double indifference) => Evidence.AboveZero(Common, indifference);

    public double NeedOf(double indifference) => Need.Of(Ahead + indifference, Math.Sqrt(Common.Variance), Common.Count);

    /// <summary>
    /// What the longer column's later futures tell of the common ones: how much of the difference there was the longer one's luck alone. The part of its luck
    /// that the shorter one shared is the regression on it (W. G. Cochran, Sampling Techniques, 3rd ed., 1977, section 12.6, double sampling).
    /// </summary>
    private static double Luck(IReadOnlyList<double> longer, IReadOnlyList<double> shorter)
    {
        var n = shorter.Count;
        if (longer.Count == n)
        {
            return 0;
        }

        var (meanLonger, meanShorter) = (longer.Take(n).Average(), shorter.Average());
        var (covariance, variance) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            covariance += (longer[i] - meanLonger) * (shorter[i] - meanShorter);
            variance += (longer[i] - meanLonger) * (longer[i] - meanLonger);
        }

        var shared = variance > 0 ? covariance / variance : 1;
        return (1 - shared) * (longer.Average() - meanLonger);
    }
}
