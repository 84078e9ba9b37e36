namespace SiteSim.Experiments.Studies;

/// <summary>A quantile of a sample.</summary>
/// <param name="Value">Linear between order statistics (R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), definition 7); null for an empty sample.</param>
/// <param name="Interval">Without assumptions on the distribution; open where the sample is too small.</param>
public sealed record Quantile(double? Value, Interval Interval)
{
    /// <param name="sorted">Ascending.</param>
    /// <param name="share">Of the values below the quantile, inside 0..1.</param>
    public static Quantile Of(IReadOnlyList<double> sorted, double share) =>
        sorted.Count == 0 ? new Quantile(null, default) : new Quantile(At(sorted, share), Interval.OfQuantile(sorted, share));

    /// <summary>The value alone.</summary>
    /// <param name="sorted">Ascending, not empty.</param>
    /// <param name="share">0..1.</param>
    public static double At(IReadOnlyList<double> sorted, double share)
    {
        var at = Math.Clamp(share, 0, 1) * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
