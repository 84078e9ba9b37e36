namespace SiteSim.Experiments.Calibration;

/// <summary>Order statistics of a sample.</summary>
public static class Sample
{
    /// <summary>The quantile of an ascending sample, linear between order statistics (Hyndman and Fan 1996, type 7).</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double p)
    {
        double position = p * (sorted.Count - 1);
        int below = (int)position;
        return below + 1 < sorted.Count
            ? sorted[below] + (position - below) * (sorted[below + 1] - sorted[below])
            : sorted[^1];
    }

    /// <summary>The observations (NaN left out) in ascending order.</summary>
    public static double[] Sorted(IEnumerable<double> values) => [.. values.Where(value => !double.IsNaN(value)).Order()];
}
