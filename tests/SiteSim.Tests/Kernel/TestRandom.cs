using SiteSim.Kernel;

namespace SiteSim.Tests.Kernel;

/// <summary>SplitMix64 (Steele, Lea, Flood, OOPSLA 2014), so that these tests need no other project.</summary>
internal sealed class TestRandom(ulong seed) : IClockDraws
{
    private ulong _state = seed;

    public double NextUniform() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    public double NextExponential() => -Math.Log(1 - NextUniform());

    public int Next(int bound) => (int)(NextUniform() * bound);

    public TimeSpan NextExponential(TimeSpan mean) => TimeSpan.FromTicks((long)(NextExponential() * mean.Ticks));

    public ulong NextBits()
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
