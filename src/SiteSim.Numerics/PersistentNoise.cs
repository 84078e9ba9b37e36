namespace SiteSim.Numerics;

/// <summary>
/// Gaussian noise of mean 0 and variance 1 with a memory on two scales: a fast and a slow part that each forget half in their half-life
/// (first-order autoregressions), the rest of the variance without memory.
/// </summary>
public sealed record PersistentNoise
{
    /// <exception cref="ArgumentOutOfRangeException">Shares outside [0, 1] or above 1 together, half-lives not above 0.</exception>
    public PersistentNoise(double fastShare, TimeSpan fastHalfLife, double slowShare, TimeSpan slowHalfLife)
    {
        if (!(fastShare >= 0 && fastShare <= 1))
            throw new ArgumentOutOfRangeException(nameof(fastShare), fastShare, "A share of variance must lie between 0 and 1.");
        if (!(slowShare >= 0 && fastShare + slowShare <= 1))
            throw new ArgumentOutOfRangeException(nameof(slowShare), slowShare, $"The shares of variance must not exceed 1 together; the fast share is {fastShare}.");
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(fastHalfLife, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(slowHalfLife, TimeSpan.Zero);
        (FastShare, FastHalfLife, SlowShare, SlowHalfLife) = (fastShare, fastHalfLife, slowShare, slowHalfLife);
    }

    public double FastShare { get; }

    public TimeSpan FastHalfLife { get; }

    public double SlowShare { get; }

    public TimeSpan SlowHalfLife { get; }

    /// <summary>Correlation of two values the given time apart; 1 at no distance.</summary>
    public double Autocorrelation(TimeSpan lag)
        => lag == TimeSpan.Zero ? 1 : FastShare * Decay(lag, FastHalfLife) + SlowShare * Decay(lag, SlowHalfLife);

    /// <summary>What is left after a time: 2^(-time / half-life).</summary>
    public static double Decay(TimeSpan time, TimeSpan halfLife)
        => PortableMath.Exp(-0.6931471805599453 * ((double)time.Ticks / halfLife.Ticks));
}
