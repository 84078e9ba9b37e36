using SiteSim.Numerics;

namespace SiteSim.Model.Mining;

/// <summary>
/// Chance that an attacker below half of the hash rate catches up from behind (S. Nakamoto, Bitcoin: a peer-to-peer electronic cash system,
/// 2008, section 11).
/// </summary>
public static class DoubleSpend
{
    /// <summary>Probability that he ever replaces a payment buried under a number of blocks; 1 for half of the hash rate or more.</summary>
    /// <param name="share">His share q of the hash rate, 0 to 1; the others have p = 1 - q.</param>
    /// <param name="confirmations">Blocks z on top of the payment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside [0, 1] or the number negative.</exception>
    public static double SuccessProbability(double share, int confirmations)
    {
        if (!(share is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "Expected a share of the hash rate from 0 to 1.");
        ArgumentOutOfRangeException.ThrowIfNegative(confirmations);
        if (share >= 0.5) return 1;

        // 1 - sum over k <= z of Poisson(z q / p; k) * (1 - (q/p)^(z - k)).
        var odds = share / (1 - share);
        var mean = confirmations * odds;
        var poisson = PortableMath.Exp(-mean);
        var probability = 1.0;
        for (var k = 0; k <= confirmations; k++)
        {
            probability -= poisson * (1 - PortableMath.Pow(odds, confirmations - k));
            poisson *= mean / (k + 1);
        }

        return Math.Max(0, probability);
    }
}
