using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>One pass over columns: the watts of all segments before a place in the merit order of their group.</summary>
/// <remarks>
/// Integer sums do not depend on their order, so the vector pass equals the scalar one on every instruction set. Lanes are 32 bits wide and
/// are emptied into 64 bits before they can overflow: a block is at most <c>2^31 / (largest segment)</c> additions a lane long.
/// </remarks>
internal static class WattsPass
{
    private const int Lanes = 16;
    private const int BlockVectors = 256;

    /// <summary>Larger segments could overflow a lane within a block and are counted by the scalar pass.</summary>
    private const int LargestVectorWatts = int.MaxValue / BlockVectors;

    /// <summary>Sum of watts where rank is above <paramref name="cutRank"/>, or equal with a smaller id.</summary>
    public static long Before(ReadOnlySpan<int> rank, ReadOnlySpan<int> id, ReadOnlySpan<int> watts, int cutRank, int cutId, int largestWatts)
    {
        if (!Vector256.IsHardwareAccelerated || largestWatts > LargestVectorWatts)
            return BeforeScalar(rank, id, watts, cutRank, cutId);
        return cutId == 0 ? Above(rank, watts, cutRank) : BeforeVector(rank, id, watts, cutRank, cutId);
    }

    /// <summary>Sum of watts where rank is above <paramref name="cutRank"/>; no segment above <see cref="LargestVectorWatts"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Above(ReadOnlySpan<int> rank, ReadOnlySpan<int> watts, int cutRank)
    {
        var total = 0L;
        var cut = Vector512.Create(cutRank);
        ref var ranks = ref MemoryMarshal.GetReference(rank);
        ref var wattages = ref MemoryMarshal.GetReference(watts);
        var vectorEnd = rank.Length - rank.Length % Lanes;
        var i = 0;
        while (i < vectorEnd)
        {
            var blockEnd = Math.Min(vectorEnd, i + BlockVectors * Lanes);
            var sum = Vector512<int>.Zero;
            for (; i < blockEnd; i += Lanes)
            {
                var isBefore = Vector512.GreaterThan(Vector512.LoadUnsafe(ref ranks, (nuint)i), cut);
                sum = Vector512.ConditionalSelect(isBefore, sum + Vector512.LoadUnsafe(ref wattages, (nuint)i), sum);
            }
            total += Total(sum);
        }
        return total + BeforeScalar(rank[i..], default, watts[i..], cutRank, 0);
    }

    public static long BeforeScalar(ReadOnlySpan<int> rank, ReadOnlySpan<int> id, ReadOnlySpan<int> watts, int cutRank, int cutId)
    {
        var total = 0L;
        for (var i = 0; i < rank.Length; i++)
        {
            if (rank[i] > cutRank || (cutId > 0 && rank[i] == cutRank && id[i] < cutId))
                total += watts[i];
        }
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long BeforeVector(ReadOnlySpan<int> rank, ReadOnlySpan<int> id, ReadOnlySpan<int> watts, int cutRank, int cutId)
    {
        var total = 0L;
        var (cut, cutAt) = (Vector512.Create(cutRank), Vector512.Create(cutId));
        ref var ranks = ref MemoryMarshal.GetReference(rank);
        ref var ids = ref MemoryMarshal.GetReference(id);
        ref var wattages = ref MemoryMarshal.GetReference(watts);
        var vectorEnd = rank.Length - rank.Length % Lanes;
        var i = 0;
        while (i < vectorEnd)
        {
            var blockEnd = Math.Min(vectorEnd, i + BlockVectors * Lanes);
            var sum = Vector512<int>.Zero;
            for (; i < blockEnd; i += Lanes)
            {
                var ranked = Vector512.LoadUnsafe(ref ranks, (nuint)i);
                var isTied = Vector512.Equals(ranked, cut) & Vector512.LessThan(Vector512.LoadUnsafe(ref ids, (nuint)i), cutAt);
                sum += (Vector512.GreaterThan(ranked, cut) | isTied) & Vector512.LoadUnsafe(ref wattages, (nuint)i);
            }
            total += Total(sum);
        }
        return total + BeforeScalar(rank[i..], id[i..], watts[i..], cutRank, cutId);
    }

    private static long Total(Vector512<int> sum)
    {
        var (lower, upper) = Vector512.Widen(sum);
        return Vector512.Sum(lower + upper);
    }
}
