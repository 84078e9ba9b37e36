namespace SiteSim.Model.Mining;

/// <summary>Jumps of the log price at the events of a Poisson process, each normal.</summary>
/// <param name="PerYear">Mean number in 365 days.</param>
/// <param name="Mean">Mean of a jump in log price.</param>
/// <param name="Sd">Standard deviation of a jump in log price.</param>
public readonly record struct PriceJumps(double PerYear, double Mean, double Sd)
{
    /// <summary>No jumps.</summary>
    public static PriceJumps None => default;

    /// <summary>
    /// Once a month, 5.9 %: gives daily log returns the kurtosis of 6.6 seen from the 2024 halving to June 2026 at their daily sd of 2.40
    /// %. The rate is chosen, the sd follows: 3 (12/365) sd^4 = 3.6 * 0.024^4.
    /// </summary>
    public static PriceJumps Monthly => new(12, 0, 0.059);

    /// <summary>Variance of a year's log return that the jumps make.</summary>
    public double VariancePerYear => PerYear * ((Mean * Mean) + (Sd * Sd));
}
