namespace SiteSim.Numerics;

/// <summary>The triangular distribution: density rises on a line from low to mode and falls on a line to high.</summary>
public sealed record Triangular : ThreePoint, IHasQuantile
{
    /// <inheritdoc/>
    public Triangular(double low, double mode, double high) : base(low, mode, high)
    {
    }

    public override double Mean => (Low + Mode + High) / 3;

    /// <summary>Closed form: the square root of the area left of p, from the nearer end.</summary>
    public double Quantile(double p)
    {
        if (!(p >= 0 && p <= 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability must lie between 0 and 1.");
        double width = High - Low;
        return p * width <= Mode - Low
            ? Low + Math.Sqrt(p * width * (Mode - Low))
            : High - Math.Sqrt((1 - p) * width * (High - Mode));
    }

    public override double Sample(RandomStream stream) => Quantile(stream.NextDouble());
}
