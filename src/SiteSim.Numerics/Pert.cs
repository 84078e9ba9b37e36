namespace SiteSim.Numerics;

/// <summary>
/// The PERT distribution: a beta on [low, high] with alpha = 1 + 4 (mode - low)/(high - low), beta = 1 + 4 (high - mode)/(high - low),
/// so that the mean is (low + 4 mode + high)/6. Source: Malcolm et al., Operations Research 7 (1959). Its quantile has no closed form.
/// </summary>
public sealed record Pert : ThreePoint
{
    /// <inheritdoc/>
    public Pert(double low, double mode, double high) : base(low, mode, high)
    {
    }

    public override double Mean => (Low + 4 * Mode + High) / 6;

    /// <summary>A beta variate as X / (X + Y) of two gamma variates.</summary>
    public override double Sample(RandomStream stream)
    {
        double width = High - Low;
        if (width == 0) return Mode;
        double x = stream.NextGamma(1 + 4 * (Mode - Low) / width);
        double y = stream.NextGamma(1 + 4 * (High - Mode) / width);
        return Low + width * (x / (x + y));
    }
}
