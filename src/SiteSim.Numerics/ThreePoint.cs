namespace SiteSim.Numerics;

/// <summary>An expert's estimate by three points: no outcome below low or above high, the likeliest at mode.</summary>
public abstract record ThreePoint : Distribution
{
    /// <exception cref="ArgumentOutOfRangeException">Unless low &lt;= mode &lt;= high, all finite.</exception>
    protected ThreePoint(double low, double mode, double high)
    {
        if (!double.IsFinite(low)) throw new ArgumentOutOfRangeException(nameof(low), low, "A lower bound must be finite.");
        if (!(high >= low && double.IsFinite(high)))
            throw new ArgumentOutOfRangeException(nameof(high), high, $"An upper bound must be finite and at least the lower ({low}).");
        if (!(mode >= low && mode <= high))
            throw new ArgumentOutOfRangeException(nameof(mode), mode, $"A mode must lie between low ({low}) and high ({high}).");
        (Low, Mode, High) = (low, mode, high);
    }

    public double Low { get; }

    public double Mode { get; }

    public double High { get; }
}
