namespace SiteSim.Model.Mining;

/// <summary>
/// Geometric Brownian motion with lognormal jumps (R. Merton, J. Financial Economics 3, 1976): dS/S = drift dt + diffusion + compensated
/// jumps, so that the mean price after t years is S0 exp(drift t). Half the squared volatility lies between this drift and the mean log
/// return: at 46 %/year a price without drift has a median that falls by 10 % a year.
/// </summary>
/// <param name="Drift">Growth rate of the mean price, 1/year.</param>
/// <param name="Volatility">Standard deviation of a year's log return, jumps included (0.458 from the 2024 halving to June 2026).</param>
/// <param name="Jumps">The jumps within that volatility.</param>
public sealed record BitcoinPriceModel(double Drift, double Volatility, PriceJumps Jumps)
{
    /// <summary>What is left for the diffusion, variance of log return a year: volatility^2 - rate * (mean^2 + sd^2).</summary>
    /// <exception cref="ArgumentException">The jumps alone vary more than the volatility allows.</exception>
    public double DiffusionVariance
    {
        get
        {
            var variance = (Volatility * Volatility) - Jumps.VariancePerYear;
            if (!(variance >= 0))
                throw new ArgumentException(
                    $"Volatility {Volatility} a year leaves no room for {Jumps}: expected at least {Math.Sqrt(Jumps.VariancePerYear)}.");
            return variance;
        }
    }
}
