using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteSim.Dispatch;

/// <summary>Binary search without branches, because every comparison is a coin toss.</summary>
internal static class SortedSearch
{
    /// <summary>The first index from <paramref name="from"/> whose number is not below <paramref name="value"/>, or <paramref name="to"/>.</summary>
    public static int LowerBound(int[] sorted, int from, int to, int value)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(sorted);
        var length = to - from;
        while (length > 1)
        {
            var half = length >> 1;
            from += Unsafe.Add(ref first, from + half - 1) < value ? half : 0;
            length -= half;
        }
        return length == 1 && Unsafe.Add(ref first, from) < value ? from + 1 : from;
    }
}
