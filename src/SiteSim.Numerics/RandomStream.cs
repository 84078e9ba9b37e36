namespace SiteSim.Numerics;

/// <summary>
/// A stream of random numbers that belongs to one name: (seed, replication, entity, purpose). Two streams share nothing, so no draw
/// depends on what another entity did, and two plans see the same prices, weather and failures (common random numbers).
/// </summary>
/// <remarks>
/// The name is hashed (<see cref="StableHash"/>) and spread over the state of <see cref="Xoshiro256"/> by <see cref="SplitMix64"/>.
/// Sequences are the same on every machine. Not thread-safe: a stream has one owner.
/// </remarks>
public sealed partial class RandomStream
{
    private Xoshiro256 _bits;
    private ulong _flip;
    private ulong _flipAfter;

    /// <param name="seed">The seed of the whole experiment.</param>
    /// <param name="replication">Which of the independent repetitions, from 0.</param>
    /// <param name="entity">Whose draws: "hall-a/rack-12", "ercot".</param>
    /// <param name="purpose">What for: "failure", "price".</param>
    public RandomStream(ulong seed, int replication, string entity, string purpose)
    {
        var key = new StableHash();
        key.Add(seed);
        key.Add((long)replication);
        key.Add(entity);
        key.Add(purpose);
        var words = new SplitMix64(key.Value);
        _bits = new Xoshiro256(words.Next(), words.Next(), words.Next(), words.Next());
    }

    /// <summary>
    /// The stream in which every bit is the other one: a uniform u becomes 1 - u (of <see cref="NextDouble"/>, less 2^-53), and a normal changes its sign. What is drawn
    /// by rejection need not mirror, and has its distribution all the same.
    /// </summary>
    internal RandomStream Mirrored(bool isMirrored)
    {
        (_flip, _flipAfter) = isMirrored ? (ulong.MaxValue, ulong.MaxValue) : (0, 0);
        return this;
    }

    /// <summary>The stream whose first uniform is squeezed into one of 2^bits equal parts of 0 to 1; the rest is as it was.</summary>
    internal RandomStream Stratified(int part, int bits)
    {
        var ahead = _bits;
        var first = ahead.Next();
        _flip = first ^ (((ulong)part << (64 - bits)) | (first >> bits));
        return this;
    }

    public ulong NextUInt64() => Next();

    /// <summary>Uniform on [0, 1): a multiple of 2^-53.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform on (0, 1): the middle of one of 2^52 equal cells, so neither end nor a bias towards one.</summary>
    public double NextOpenDouble() => ((Next() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>Uniform on 0 to n - 1, every value equally likely. Source: D. Lemire, ACM Trans. Model. Comput. Simul. 29 (2019).</summary>
    public int NextInt(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ulong range = (ulong)n;
        ulong high = Math.BigMul(Next(), range, out ulong low);
        if (low >= range) return (int)high;
        // The lowest 2^64 mod n values of the low word are over-represented: draw again.
        ulong surplus = unchecked(0 - range) % range;
        while (low < surplus) high = Math.BigMul(Next(), range, out low);
        return (int)high;
    }

    private ulong Next()
    {
        var word = _bits.Next() ^ _flip;
        _flip = _flipAfter;
        return word;
    }
}
