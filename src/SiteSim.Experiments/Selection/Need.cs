namespace SiteSim.Experiments.Selection;

/// <summary>
/// Futures that it takes to tell a mean from a limit, up to a factor that all share: the squared ratio of noise to signal, by which OCBA allots
/// (C.-H. Chen, J. Lin, E. Yücesan and S. E. Chick, Discrete Event Dyn. Syst. 10 (2000), 251-270).
/// </summary>
internal static class Need
{
    /// <param name="distance">Of the mean from the limit.</param>
    /// <param name="deviation">Of one future.</param>
    /// <param name="count">Futures seen: a distance below its own standard error is not known to be smaller than that.</param>
    public static double Of(double distance, double deviation, int count)
    {
        var signal = Math.Max(Math.Abs(distance), deviation / Math.Sqrt(count));
        // One more than the ratio: no signal is so strong that a single future shows it.
        return signal > 0 ? 1 + deviation / signal * (deviation / signal) : count;
    }
}
