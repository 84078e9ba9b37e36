using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>Reads memory as fast as one core can: eight independent accumulators of 64 bytes.</summary>
internal static class ReadBandwidth
{
    private const int Lanes = 16;
    private const int Accumulators = 8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Sum(int[] values)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        var (a, b, c, d) = (Vector512<int>.Zero, Vector512<int>.Zero, Vector512<int>.Zero, Vector512<int>.Zero);
        var (e, f, g, h) = (a, b, c, d);
        var end = values.Length - (values.Length % (Lanes * Accumulators));
        for (nuint i = 0; i < (nuint)end; i += Lanes * Accumulators)
        {
            a += Vector512.LoadUnsafe(ref first, i);
            b += Vector512.LoadUnsafe(ref first, i + Lanes);
            c += Vector512.LoadUnsafe(ref first, i + (2 * Lanes));
            d += Vector512.LoadUnsafe(ref first, i + (3 * Lanes));
            e += Vector512.LoadUnsafe(ref first, i + (4 * Lanes));
            f += Vector512.LoadUnsafe(ref first, i + (5 * Lanes));
            g += Vector512.LoadUnsafe(ref first, i + (6 * Lanes));
            h += Vector512.LoadUnsafe(ref first, i + (7 * Lanes));
        }
        return Vector512.Sum(a + b + c + d + e + f + g + h);
    }
}
