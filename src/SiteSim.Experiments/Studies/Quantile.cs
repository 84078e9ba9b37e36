namespace SiteSim.Experiments.Studies;

/// <summary>A quantile of a sample.</summary>
/// <param name="Value">Linear between order statistics (R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), definition 7); null for an empty sample.</param>
/// <param name="Interval">Without assumptions on the distribution; open where the sample is too small.</param>
public sealed record Quantile(double? Value, Interval Interval)
{
    /// <param name="sorted">Ascending.</param>
    /// <param name="share">Of the values below the quantile, inside 0..1.</param>
    public static Quantile Of(IReadOnlyList<double> sorted, double share) =>
        new(ValueOf(sorted, share), sorted.Count == 0 ? default : Interval.OfQuantile(sorted, share));

    /// <summary>Without its interval.</summary>
    public static double? ValueOf(IReadOnlyList<double> sorted, double share)
    {
        if (sorted.Count == 0)
        {
            return null;
        }

        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
