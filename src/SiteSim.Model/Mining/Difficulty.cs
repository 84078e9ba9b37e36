using System.Numerics;

namespace SiteSim.Model.Mining;

/// <summary>
/// Difficulty: how many times smaller a target is than 0xffff * 2^208, the target of the first block. A block takes
/// difficulty * 2^32 hashes in the mean (the field's convention; the exact 2^256 / (target + 1) is 1.5e-5 larger).
/// </summary>
public static class Difficulty
{
    /// <summary>Mean hashes per block at difficulty 1, 2^32.</summary>
    public const double HashesPerUnit = 4_294_967_296.0;

    private const int UnitMantissa = 0xffff;
    private const int UnitShift = 208;
    private const double Largest = 1e60;

    /// <summary>The difficulty of a target, the nearest double to the exact ratio.</summary>
    /// <exception cref="ArgumentException">No hash can meet the target.</exception>
    public static double Of(CompactTarget compact)
    {
        if (!compact.IsValid)
            throw new ArgumentException(
                $"Compact target {compact} is zero, negative or above 256 bits: it has no difficulty.", nameof(compact));
        var normal = CompactTarget.FromTarget(compact.Target).Bits;
        var mantissa = normal & 0x007f_ffff;
        // One rounded division, then an exact scaling by a power of two: the target is mantissa * 2^(8 (size - 3)).
        return Math.ScaleB((double)UnitMantissa / mantissa, UnitShift - (8 * ((int)(normal >> 24) - 3)));
    }

    /// <summary>
    /// The compact target whose target is nearest to that of a difficulty, for example 144.398e12; exact ties go to the harder one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1, the difficulty of the proof-of-work limit, above 1e60, or not a
    /// number.</exception>
    public static CompactTarget ToCompact(double difficulty)
    {
        if (!(difficulty is >= 1 and <= Largest))
            throw new ArgumentOutOfRangeException(
                nameof(difficulty), difficulty, "Expected a difficulty from 1, that of the proof-of-work limit, to 1e60.");
        var (numerator, denominator) = TargetRatio(difficulty);
        var below = CompactTarget.FromTarget(numerator / denominator);
        var above = CompactTarget.FromTarget(below.Target + (BigInteger.One << (8 * ((int)(below.Bits >> 24) - 3))));
        var middle = below.Target + above.Target;
        return 2 * numerator > middle * denominator ? above : below;
    }

    /// <summary>0xffff * 2^208 / difficulty as a ratio of integers: a double is an integer times a power of two.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) TargetRatio(double difficulty)
    {
        var exponent = Math.ILogB(difficulty) - 52;
        var mantissa = (BigInteger)Math.ScaleB(difficulty, -exponent);
        var unit = (BigInteger)UnitMantissa << UnitShift;
        return exponent >= 0 ? (unit, mantissa << exponent) : (unit << -exponent, mantissa);
    }
}
