using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>
/// Fits a <see cref="PersistentNoise"/> to the autocorrelation of residuals at lags from one step to five days: half-lives from a grid,
/// for each pair the shares of variance by least squares within their bounds.
/// </summary>
public static class NoiseFit
{
    // About evenly spaced in the logarithm, with the first three steps, which shape the runs.
    private static readonly double[] LagHours = [1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 72, 120];

    public static PersistentNoise Fit(double[] residuals, TimeSpan step)
    {
        TimeSpan[] lags = [.. LagHours.Select(hours => TimeSpan.FromHours(hours)).Concat([step, 2 * step, 3 * step]).Distinct().Order()];
        double[] target = [.. lags.Select(lag => Autocorrelation.At(residuals, (int)(lag / step)))];
        PersistentNoise? best = null;
        double least = double.PositiveInfinity;
        foreach (TimeSpan fast in HalfLives(0.5, 12))
        {
            foreach (TimeSpan slow in HalfLives(12, 400))
            {
                (double fastShare, double slowShare) = Shares(fast, slow, lags, target);
                var noise = new PersistentNoise(Math.Round(fastShare, 3), fast, Math.Round(slowShare, 3), slow);
                double error = lags.Select((lag, i) => noise.Autocorrelation(lag) - target[i]).Sum(e => e * e);
                if (error < least) (best, least) = (noise, error);
            }
        }
        return best ?? throw new ArgumentException("The residuals have no autocorrelation to fit: too few pairs.", nameof(residuals));
    }

    /// <summary>From low to high hours in factors of about 1.15, rounded to tenths.</summary>
    private static IEnumerable<TimeSpan> HalfLives(double low, double high)
    {
        for (double hours = low; hours <= high; hours *= 1.15) yield return TimeSpan.FromHours(Math.Round(hours, 1));
    }

    /// <summary>Least squares of target = a fast^lag + b slow^lag with a, b at least 0 and a + b at most 1: the inside, then each edge.</summary>
    private static (double Fast, double Slow) Shares(TimeSpan fast, TimeSpan slow, TimeSpan[] lags, double[] target)
    {
        double ff = 0, fs = 0, ss = 0, fy = 0, sy = 0;
        for (int i = 0; i < lags.Length; i++)
        {
            double f = PersistentNoise.Decay(lags[i], fast);
            double s = PersistentNoise.Decay(lags[i], slow);
            (ff, fs, ss, fy, sy) = (ff + f * f, fs + f * s, ss + s * s, fy + f * target[i], sy + s * target[i]);
        }
        double determinant = ff * ss - fs * fs;
        (double a, double b) = ((fy * ss - sy * fs) / determinant, (sy * ff - fy * fs) / determinant);
        if (determinant > 1e-12 && a >= 0 && b >= 0 && a + b <= 1) return (a, b);
        double alongSum = (fy - sy - fs + ss) / (ff - 2 * fs + ss); // a on the edge a + b = 1
        (double, double)[] edges =
        [
            (Math.Clamp(fy / ff, 0, 1), 0), (0, Math.Clamp(sy / ss, 0, 1)), (Math.Clamp(alongSum, 0, 1), 1 - Math.Clamp(alongSum, 0, 1)),
        ];
        return edges.MinBy(edge => Error(edge.Item1, edge.Item2));

        double Error(double x, double y) => x * x * ff + 2 * x * y * fs + y * y * ss - 2 * x * fy - 2 * y * sy;
    }
}
