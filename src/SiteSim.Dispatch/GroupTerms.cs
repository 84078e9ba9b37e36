using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>What a group's rate and gain make of merit and watts in one solve.</summary>
internal readonly struct GroupTerms(double rate, int gain)
{
    private const double WattsPerMegawatt = 1e6;
    private const long RoundUp = (1L << Gain.Bits) - 1;

    /// <summary>USD per grid MWh for each unit of merit (product per row watt-hour).</summary>
    private readonly double _scale = rate * WattsPerMegawatt * Gain.One / gain;

    public int GainQ20 { get; } = gain;

    /// <summary>Whether nothing but floors is worth anything.</summary>
    public bool IsWorthless => _scale == 0;

    public bool Equals(GroupTerms other) => _scale == other._scale && GainQ20 == other.GainQ20;

    /// <summary>
    /// Value in USD per grid MWh. A float times a double, rounded to double: for a scale above 0 strictly increasing in the rank.
    /// Floors are beyond price.
    /// </summary>
    public double Value(int rank) =>
        rank == MeritKey.FloorRank ? double.PositiveInfinity : BitConverter.Int32BitsToSingle(rank) * _scale;

    /// <summary>The key before which, and only before which, this group's segments stand before <paramref name="position"/>.</summary>
    public long CutKey(Position position)
    {
        var first = MeritKey.FirstOfRank(LargestRankAtMost(position.Value));
        if (position.Key <= first || Value(MeritKey.RankOf(first)) < position.Value)
            return first;
        var end = MeritKey.FirstOfRank(LargestRankAtMost(Math.BitDecrement(position.Value)));
        return Math.Min(position.Key, end);
    }

    /// <summary>The highest rank worth no more than a value, -1 where every rank is worth more. The division lands within a float's spacing; the two loops mend the rounding so that the answer agrees with <see cref="Value"/>.</summary>
    public int LargestRankAtMost(double value)
    {
        if (double.IsPositiveInfinity(value))
            return MeritKey.FloorRank;
        if (value < 0)
            return -1;
        if (_scale == 0)
            return MeritKey.LargestFiniteRank;
        var merit = value > 0 ? (float)Math.Min(value / _scale, float.MaxValue) : 0f;
        var rank = BitConverter.SingleToInt32Bits(merit);
        while (rank < MeritKey.LargestFiniteRank && Value(rank + 1) <= value)
            rank++;
        while (Value(rank) > value)
            rank--;
        return rank;
    }

    /// <summary>Grid watts drawn by a total of row watts at one limit, rounded up.</summary>
    public long GridWatts(long rowWatts) => (rowWatts * GainQ20 + RoundUp) >> Gain.Bits;

    public Vector512<ulong> GridWatts(Vector512<ulong> rowWatts) => ((rowWatts * (ulong)GainQ20) + Vector512.Create((ulong)RoundUp)) >> Gain.Bits;

    /// <summary>The most row watts that draw no more than <paramref name="gridWatts"/>.</summary>
    public long RowWattsWithin(long gridWatts) => (gridWatts << Gain.Bits) / GainQ20;

    /// <summary>The fewest row watts that draw at least <paramref name="gridWatts"/> (1 or more).</summary>
    public long RowWattsReaching(long gridWatts) => RowWattsWithin(gridWatts - 1) + 1;
}
