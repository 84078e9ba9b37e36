using SiteSim.Numerics;

namespace SiteSim.Model.Mining;

/// <summary>
/// Machines of one model differ: chips are binned, and at equal watts one hashes a little more than its neighbour. The factor on hash rate
/// is exp(s Z - s^2/2) with Z standard normal: its mean is 1, so a large fleet makes its nameplate, and J/TH has a relative sd of s (to
/// first order).
/// </summary>
public static class MachineSpread
{
    /// <summary>Keeps the factor of every machine above 0.43: draws end at |Z| = 8.3.</summary>
    public const double Largest = 0.1;

    /// <summary>Factor on the hash rate of one machine in every one of its power modes.</summary>
    /// <param name="spread">Relative sd of J/TH, 0 to <see cref="Largest"/>.</param>
    /// <param name="standardNormal">The machine's own draw, the same in every plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The spread is outside its range.</exception>
    public static double HashFactor(double spread, double standardNormal)
    {
        if (!(spread is >= 0 and <= Largest))
            throw new ArgumentOutOfRangeException(nameof(spread), spread, $"Expected an efficiency spread from 0 to {Largest}.");
        return PortableMath.Exp((spread * standardNormal) - (spread * spread / 2));
    }
}
