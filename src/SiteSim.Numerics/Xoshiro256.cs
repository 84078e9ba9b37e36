using System.Numerics;

namespace SiteSim.Numerics;

/// <summary>
/// The generator xoshiro256** 1.0: 256 bits of state, period 2^256 - 1. Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom
/// number generators", ACM Trans. Math. Softw. 47 (2021).
/// </summary>
/// <remarks>A mutable value: a copy continues on its own.</remarks>
public struct Xoshiro256
{
    private ulong _s0, _s1, _s2, _s3;

    /// <exception cref="ArgumentException">All four words are zero: the one state the generator never leaves.</exception>
    public Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        if ((s0 | s1 | s2 | s3) == 0) throw new ArgumentException("The state of xoshiro256** must not be all zero.");
        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    public ulong Next()
    {
        unchecked
        {
            ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
            ulong shifted = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= shifted;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }
}
