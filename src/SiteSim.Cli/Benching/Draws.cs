namespace SiteSim.Cli.Benching;

/// <summary>A small seeded generator, xorshift64* (S. Vigna, ACM TOMS 42 (2016) 30): the same fleet in every run.</summary>
internal sealed class Draws(ulong seed)
{
    private ulong _state = unchecked(seed * 0x9E3779B97F4A7C15) | 1;

    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    public int Next(int bound) => (int)(NextDouble() * bound);

    private ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return unchecked(_state * 0x2545F4914F6CDD1D);
    }
}
