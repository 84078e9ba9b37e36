namespace SiteSim.Numerics;

/// <summary>
/// SplitMix64: a counter and a bijective 64-bit mixer; turns one word into well-spread others. Source: G. Steele, D. Lea, C. Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014 (mixer: D. Stafford's variant 13).
/// </summary>
public struct SplitMix64(ulong seed)
{
    private ulong _counter = seed;

    public ulong Next()
    {
        unchecked
        {
            _counter += 0x9E3779B97F4A7C15; // 2^64 / golden ratio, made odd
            return Mix(_counter);
        }
    }

    /// <summary>A bijection of 64-bit words in which every input bit moves about half of the output bits.</summary>
    public static ulong Mix(ulong word)
    {
        unchecked
        {
            word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
            word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
            return word ^ (word >> 31);
        }
    }
}
