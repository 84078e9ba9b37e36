using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>A fitted <see cref="SeasonalProcess"/> and the noise it sees behind each observation.</summary>
/// <param name="Process">The fit, its parameters rounded as they are printed.</param>
/// <param name="Residuals">About standard normal; NaN where nothing was observed.</param>
public sealed record SeasonalProcessFit(SeasonalProcess Process, double[] Residuals)
{
    /// <param name="values">Observations, NaN where there are none.</param>
    /// <param name="locals">Local time of each.</param>
    /// <param name="step">Time between them.</param>
    /// <param name="weekend">Whether weekends differ: markets do, weather does not.</param>
    /// <param name="quantiles">The distribution the process is to have over the same hours.</param>
    public static SeasonalProcessFit Of(double[] values, DateTime[] locals, TimeSpan step, bool weekend, (double P, double Value)[] quantiles)
    {
        double[] scores = NormalScores.Of(values);
        Seasonality seasonality = SeasonalityFit.Fit(scores, locals, weekend);
        double[] residuals = SeasonalityFit.Residuals(seasonality, scores, locals);
        DateTime[] observed = [.. locals.Where((_, i) => !double.IsNaN(values[i]))];
        return new SeasonalProcessFit(new SeasonalProcess(seasonality, NoiseFit.Fit(residuals, step), Map(quantiles, observed, seasonality)), residuals);
    }

    /// <summary>Pairs each quantile of the values with the same quantile of the scores that the process draws over the same hours.</summary>
    private static Curve Map((double P, double Value)[] quantiles, DateTime[] observed, Seasonality seasonality)
    {
        (double Mean, double Spread)[] normals = [.. observed.Select(t => (seasonality.Mean(t), seasonality.Spread(t)))];
        double[] scores = [.. quantiles.Select(q => Math.Round(MixtureQuantile(normals, Inner(q.P)), 3))];
        return new Curve(scores, [.. quantiles.Select(q => q.Value)]);

        // The least and the greatest of n values stand for the probabilities 1/(2n) and 1 - 1/(2n).
        double Inner(double p) => p == 0 ? 0.5 / observed.Length : p == 1 ? 1 - 0.5 / observed.Length : p;
    }

    /// <summary>The quantile of an equal mixture of normals, by bisection to 2e-5: it is printed to 1e-3.</summary>
    private static double MixtureQuantile((double Mean, double Spread)[] normals, double p)
    {
        double low = -12, high = 12;
        for (int i = 0; i < 20; i++)
        {
            double middle = 0.5 * (low + high);
            double below = normals.Average(normal => StandardNormal.Cdf((middle - normal.Mean) / normal.Spread));
            (low, high) = below < p ? (middle, high) : (low, middle);
        }
        return 0.5 * (low + high);
    }
}
