using SiteSim.Numerics;

namespace SiteSim.Model.Compute;

/// <summary>GPUs of somebody else that come to a rental market and press its price.</summary>
/// <param name="Id">Unique on the site; named as the cause.</param>
/// <param name="AtUtc">The day it is announced for.</param>
/// <param name="LateDays">How many days later the first GPUs really come.</param>
/// <param name="Probability">That it comes at all, 0..1.</param>
/// <param name="Gpus">How many there are, in GPUs of the market's kind.</param>
/// <param name="MarketGpus">How many are for rent without them, above 0.</param>
/// <param name="Elasticity">Price elasticity of the market's demand, below 0.</param>
/// <param name="Ramp">From the first of them to the last; they come on evenly.</param>
public sealed record RivalCapacity(
    string Id, DateTime AtUtc, Distribution LateDays, double Probability, double Gpus, double MarketGpus, double Elasticity, TimeSpan Ramp)
{
    /// <summary>
    /// Factor on the price with a share 0..1 of the rival's GPUs there: with demand Q = A P^e and every GPU let, P is in proportion to Q^(1/e).
    /// 220,000 beside 1,000,000 at an elasticity of -1.5: 1.22^(-2/3) = 0.8759.
    /// </summary>
    public double PriceFactor(double share) => PortableMath.Pow((MarketGpus + share * Gpus) / MarketGpus, 1 / Elasticity);
}
