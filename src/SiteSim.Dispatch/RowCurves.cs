using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>
/// Every row's segments as columns by row: the ranks and watts of the first segments of all rows, of the second ones, and so on. The watts of a
/// whole fleet are then written in one pass, in the order they are read.
/// </summary>
/// <remarks>A row is cut at a rank: its run's, or one below that where the row stands before the marginal one among equals. The marginal row itself is left to the caller.</remarks>
internal sealed class RowCurves
{
    private const int Lanes = 16;
    private const int BlockRows = 512;

    /// <summary>Above every rank: cuts everything.</summary>
    private const int NothingServed = int.MaxValue;

    private readonly SegmentTable _segments;
    private readonly int[][] _rank;
    private readonly int[][] _watts;
    private readonly int[] _run;

    public RowCurves(SegmentTable segments)
    {
        _segments = segments;
        _run = new int[segments.RowCount];
        var most = 0;
        for (var row = 0; row < _run.Length; row++)
        {
            _run[row] = segments.RunOfRow(row);
            most = Math.Max(most, CountOf(row));
        }
        _rank = [.. Enumerable.Range(0, most).Select(level => Column(segments.Rank, level, -1 - MeritKey.FloorRank))];
        _watts = [.. Enumerable.Range(0, most).Select(level => Column(segments.Watts, level, 0))];
    }

    /// <summary>Writes the watts of every row but those at a cut, which get any.</summary>
    /// <param name="cuts">Of every run.</param>
    /// <param name="isOut">Rows that are not available.</param>
    /// <param name="rows">Row watts by row.</param>
    public void CopyWattsTo(ReadOnlySpan<RunCut> cuts, ReadOnlySpan<bool> isOut, Span<int> rows)
    {
        Span<int> cut = stackalloc int[BlockRows];
        for (var first = 0; first < rows.Length; first += BlockRows)
        {
            var count = Math.Min(BlockRows, rows.Length - first);
            ReadCuts(_run.AsSpan(first, count), cuts, isOut.Slice(first, count), first, cut[..count]);
            AddUp(first, cut[..count], rows.Slice(first, count));
        }
    }

    /// <summary>The rank above which each row's segments are served.</summary>
    private static void ReadCuts(ReadOnlySpan<int> run, ReadOnlySpan<RunCut> cuts, ReadOnlySpan<bool> isOut, int first, Span<int> cut)
    {
        ref var cutOfRun = ref MemoryMarshal.GetReference(cuts);
        for (var i = 0; i < cut.Length; i++)
        {
            var at = Unsafe.Add(ref cutOfRun, run[i]);
            var ahead = at.Row - (first + i) - 1;
            cut[i] = isOut[i] ? NothingServed : at.Rank - 1 - (ahead >> 31);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddUp(int first, ReadOnlySpan<int> cut, Span<int> rows)
    {
        var i = 0;
        for (; Vector256.IsHardwareAccelerated && i <= rows.Length - Lanes; i += Lanes)
        {
            var cuts = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(cut), (nuint)i);
            var sum = Vector512<int>.Zero;
            for (var level = 0; level < _rank.Length; level++)
            {
                var rank = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_rank[level]), (nuint)(first + i));
                var watts = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_watts[level]), (nuint)(first + i));
                sum += Vector512.GreaterThan(rank, cuts) & watts;
            }
            sum.StoreUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)i);
        }
        for (; i < rows.Length; i++)
        {
            var sum = 0;
            for (var level = 0; level < _rank.Length; level++)
                sum += _rank[level][first + i] > cut[i] ? _watts[level][first + i] : 0;
            rows[i] = sum;
        }
    }

    private int CountOf(int row) => _segments.OfRow(row).GetOffsetAndLength(_segments.Count).Length;

    private int[] Column(ReadOnlySpan<int> values, int level, int absent)
    {
        var column = new int[_segments.RowCount];
        for (var row = 0; row < column.Length; row++)
            column[row] = level < CountOf(row) ? values[_segments.OfRow(row).Start.Value + level] : absent;
        return column;
    }
}
