namespace SiteSim.Numerics;

/// <summary>The time to an event of constant rate 1/mean.</summary>
public sealed record Exponential : Distribution, IHasQuantile
{
    /// <exception cref="ArgumentOutOfRangeException">Unless the mean is above 0 and finite.</exception>
    public Exponential(double mean)
    {
        if (!(mean > 0 && double.IsFinite(mean)))
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "An exponential mean must be above 0 and finite.");
        Mean = mean;
    }

    public override double Mean { get; }

    public double Quantile(double p)
    {
        if (!(p >= 0 && p <= 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability must lie between 0 and 1.");
        return -Mean * PortableMath.Log1p(-p);
    }

    public override double Sample(RandomStream stream) => stream.NextExponential(Mean);
}
