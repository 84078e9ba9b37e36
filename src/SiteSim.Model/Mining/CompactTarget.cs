using System.Numerics;

namespace SiteSim.Model.Mining;

/// <summary>
/// The 32-bit form (nBits) of a 256-bit proof-of-work target: one byte of size in bytes, one sign bit, 23 bits of mantissa.
/// A block is valid when its hash, read as a number, is not above the target. Bit for bit Bitcoin Core's <c>arith_uint256::SetCompact</c>
/// and <c>GetCompact</c>, with their sign and overflow rules.
/// </summary>
/// <param name="Bits">nBits as it stands in the block header, for example 0x1d00ffff for difficulty 1.</param>
public readonly record struct CompactTarget(uint Bits)
{
    private const uint SignBit = 0x0080_0000;
    private const uint MantissaMask = 0x007f_ffff;
    private static readonly BigInteger TwoTo256 = BigInteger.One << 256;

    /// <summary>The target, modulo 2^256 where it overflows; the sign is not applied.</summary>
    public BigInteger Target => Size <= 3 ? Word : ((BigInteger)Word << (8 * (Size - 3))) % TwoTo256;

    /// <summary>The sign bit is set on a mantissa that is not zero: no hash can meet the target.</summary>
    public bool IsNegative => Word != 0 && (Bits & SignBit) != 0;

    /// <summary>The number needs more than 256 bits.</summary>
    public bool IsOverflow => Word != 0 && (Size > 34 || (Word > 0xff && Size > 33) || (Word > 0xffff && Size > 32));

    /// <summary>True when a hash could meet it: above zero, not negative, not overflown.</summary>
    public bool IsValid => Word != 0 && !IsNegative && !IsOverflow;

    private int Size => (int)(Bits >> 24);

    private uint Word => Size < 3 ? (Bits & MantissaMask) >> (8 * (3 - Size)) : Bits & MantissaMask;

    /// <summary>The largest compact target not above <paramref name="target"/>: the mantissa is cut, never rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The target is below zero or needs more than 256 bits.</exception>
    public static CompactTarget FromTarget(BigInteger target, bool negative = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, TwoTo256);
        var size = (int)((target.GetBitLength() + 7) / 8);
        var mantissa = (uint)(size <= 3 ? target << (8 * (3 - size)) : target >> (8 * (size - 3)));
        if ((mantissa & SignBit) != 0)
        {
            mantissa >>= 8;
            size++;
        }

        var sign = negative && mantissa != 0 ? SignBit : 0;
        return new CompactTarget(((uint)size << 24) | sign | mantissa);
    }

    public override string ToString() => $"0x{Bits:x8}";
}
