namespace SiteSim.Numerics;

/// <summary>
/// A quantity that follows the calendar with persistent noise and has a marginal distribution of its own: value = Values(mean + spread * noise).
/// </summary>
/// <param name="Seasonality">Mean and spread of the score, which is about standard normal over a year.</param>
/// <param name="Noise">What the calendar does not explain.</param>
/// <param name="Values">The value at a score: the quantiles of the quantity at the same quantiles of the score; its ends bound every value.</param>
public sealed record SeasonalProcess(Seasonality Seasonality, PersistentNoise Noise, Curve Values)
{
    /// <summary>Whether a higher score never gives a lower value.</summary>
    public bool IsIncreasing => Values.Y.SequenceEqual(Values.Y.Order());

    /// <summary>The value at a local time for a noise of mean 0 and variance 1.</summary>
    public double Value(DateTime local, double noise) => Values.At(Seasonality.Mean(local) + Seasonality.Spread(local) * noise);
}
