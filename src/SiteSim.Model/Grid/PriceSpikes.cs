using System.Collections.Immutable;
using SiteSim.Numerics;

namespace SiteSim.Model.Grid;

/// <summary>
/// When prices leave the base regime, how far above the threshold they go, and how long they stay.
/// </summary>
/// <remarks>
/// Excesses over the threshold follow a generalized Pareto distribution (peaks over threshold: J. Pickands, Annals of Statistics 3 (1975)); a
/// shape of 1/alpha gives a Hill tail of alpha. Within a spike the normal score of the size reverts to its middle: it keeps
/// <see cref="SizePersistence"/> of itself from step to step. Starts tilt to hours when the base is high already: the rate is multiplied by
/// exp(tilt * noise - tilt^2 / 2), which leaves its mean as it is.
/// </remarks>
public sealed record PriceSpikes
{
    /// <param name="thresholdUsdPerMwh">The least price of a spike.</param>
    /// <param name="scaleUsdPerMwh">Scale of the excess, above 0: about its median times 1.4 for a shape near 0.</param>
    /// <param name="shape">Tail of the excess: 0 exponential, 0.5 infinite variance; 0 to 2.</param>
    /// <param name="sizePersistence">Correlation of the size's score with the one a step before, 0 to below 1.</param>
    /// <param name="meanDuration">Mean length of a spike; at least one step of the model.</param>
    /// <param name="startsPerYear">How many spikes would start in a year (8,766 h) spent in the base regime.</param>
    /// <param name="tilt">How much starts favour a base above its season; 0 not at all.</param>
    /// <param name="hourWeight">24 factors of the rate of starts by local hour, mean 1.</param>
    /// <param name="monthWeight">12 factors by month, mean 1.</param>
    /// <exception cref="ArgumentException">A value outside its range; the message names it.</exception>
    public PriceSpikes(
        double thresholdUsdPerMwh,
        double scaleUsdPerMwh,
        double shape,
        double sizePersistence,
        TimeSpan meanDuration,
        double startsPerYear,
        double tilt,
        ImmutableArray<double> hourWeight,
        ImmutableArray<double> monthWeight)
    {
        ThresholdUsdPerMwh = Checked(thresholdUsdPerMwh, 0, 1e6, nameof(thresholdUsdPerMwh));
        ScaleUsdPerMwh = Checked(scaleUsdPerMwh, 1e-6, 1e6, nameof(scaleUsdPerMwh));
        Shape = Checked(shape, 0, 2, nameof(shape));
        SizePersistence = Checked(sizePersistence, 0, 0.999999, nameof(sizePersistence));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(meanDuration, TimeSpan.Zero);
        MeanDuration = meanDuration;
        StartsPerYear = Checked(startsPerYear, 0, 1e5, nameof(startsPerYear));
        Tilt = Checked(tilt, 0, 5, nameof(tilt));
        HourWeight = Checked(hourWeight, 24, nameof(hourWeight));
        MonthWeight = Checked(monthWeight, 12, nameof(monthWeight));
    }

    public double ThresholdUsdPerMwh { get; }

    public double ScaleUsdPerMwh { get; }

    public double Shape { get; }

    public double SizePersistence { get; }

    public TimeSpan MeanDuration { get; }

    public double StartsPerYear { get; }

    public double Tilt { get; }

    public ImmutableArray<double> HourWeight { get; }

    public ImmutableArray<double> MonthWeight { get; }

    /// <summary>Rate of starts in a year at a local time, in the base regime with its noise (mean 0, variance 1) as given.</summary>
    public double StartsPerYearAt(DateTime local, double noise)
        => StartsPerYear * HourWeight[local.Hour] * MonthWeight[local.Month - 1] * PortableMath.Exp(Tilt * noise - 0.5 * Tilt * Tilt);

    /// <summary>The price, USD/MWh, at a standard normal score of its size: threshold + scale ((1 - u)^-shape - 1) / shape.</summary>
    public double UsdPerMwhAt(double score)
    {
        double beyond = StandardNormal.Cdf(-score);
        double excess = Shape == 0 ? -PortableMath.Log(beyond) : (PortableMath.Pow(beyond, -Shape) - 1) / Shape;
        return ThresholdUsdPerMwh + ScaleUsdPerMwh * excess;
    }

    private static double Checked(double value, double low, double high, string name)
        => value >= low && value <= high ? value : throw new ArgumentOutOfRangeException(name, value, $"A value from {low} to {high} expected.");

    private static ImmutableArray<double> Checked(ImmutableArray<double> weights, int count, string name)
    {
        if (weights.IsDefault || weights.Length != count || weights.Any(weight => !(weight >= 0 && double.IsFinite(weight))))
            throw new ArgumentException($"{count} finite weights of 0 or more expected.", name);
        return Math.Abs(weights.Average() - 1) < 0.01
            ? weights
            : throw new ArgumentException($"Weights of mean 1 expected, got a mean of {weights.Average()}.", name);
    }
}
