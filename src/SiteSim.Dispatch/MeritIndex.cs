using System.Numerics;

namespace SiteSim.Dispatch;

/// <summary>
/// The segments of every run sorted once by key, with what is available in each block of them. A run of n segments has blocks of about √n:
/// totals before a place cost O(√n) reads in a row, a flip one addition a segment. Prices never touch it.
/// </summary>
internal sealed class MeritIndex
{
    private readonly DispatchProblem _problem;
    private readonly long[] _key;
    private readonly Tally[] _tally;
    private readonly PlaceSet _absent;
    private readonly Tally[] _inBlock;
    private readonly int[] _firstBlock;
    private readonly int[] _blockShift;

    /// <param name="problem">The site.</param>
    /// <param name="places">Of every segment: takes in those in their runs.</param>
    public MeritIndex(DispatchProblem problem, SegmentPlaces[] places)
    {
        _problem = problem;
        _key = new long[problem.SegmentCount];
        _tally = new Tally[problem.SegmentCount];
        _absent = new(problem.SegmentCount);
        _firstBlock = new int[problem.Runs.Count + 1];
        _blockShift = new int[problem.Runs.Count];
        for (var run = 0; run < problem.Runs.Count; run++)
        {
            _blockShift[run] = BitOperations.Log2((uint)CountOf(run)) / 2;
            _firstBlock[run + 1] = _firstBlock[run] + (CountOf(run) >> _blockShift[run]) + 1;
        }
        _inBlock = new Tally[_firstBlock[^1]];
        var segmentAt = new int[problem.SegmentCount];
        for (var i = 0; i < _key.Length; i++)
            (_key[i], segmentAt[i]) = (problem.Segments.Key(i), i);
        for (var run = 0; run < problem.Runs.Count; run++)
            SortRun(run, segmentAt, places);
    }

    public ReadOnlySpan<long> KeysOf(int run) => _key.AsSpan(_problem.Runs.FirstSegment[run], CountOf(run));

    /// <summary>How many segments between two places of a run stand before a key, counted from the run's start.</summary>
    public int CountBefore(int run, int from, int to, long key)
    {
        var keys = KeysOf(run);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (keys[middle] < key)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    /// <summary>How many segments of a run stand before a key, sought outwards from a place.</summary>
    public int CountNear(int run, int place, long key)
    {
        var keys = KeysOf(run);
        var (from, to) = (place, place);
        for (var step = 1; from > 0 && keys[from - 1] >= key; step *= 2)
            (from, to) = (Math.Max(0, from - step), from - 1);
        for (var step = 1; to < keys.Length && keys[to] < key; step *= 2)
            (from, to) = (to + 1, Math.Min(keys.Length, to + step));
        return CountBefore(run, from, to, key);
    }

    /// <summary>What is available before a place of a run.</summary>
    public Tally Before(int run, int place)
    {
        var shift = _blockShift[run];
        var block = place >> shift;
        return Sum(_inBlock.AsSpan(_firstBlock[run], block)) + Between(run, block << shift, place);
    }

    /// <summary>What is available from one place of a run to another.</summary>
    public Tally Between(int run, int from, int to)
    {
        var first = _problem.Runs.FirstSegment[run];
        var sum = Sum(_tally.AsSpan(first + from, to - from));
        for (var place = _absent.Next(first + from, first + to); place < first + to; place = _absent.Next(place + 1, first + to))
            sum += -1 * _tally[place];
        return sum;
    }

    /// <summary>Takes a row's segments out of the sums (sign -1) or puts them back (+1).</summary>
    public void Flip(int row, ReadOnlySpan<SegmentPlaces> places, int sign)
    {
        var run = _problem.Segments.RunOfRow(row);
        var (firstPlace, firstBlock, shift) = (_problem.Runs.FirstSegment[run], _firstBlock[run], _blockShift[run]);
        var first = _problem.Segments.OfRow(row).Start.Value;
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i].InRun;
            _absent.Toggle(firstPlace + place);
            _inBlock[firstBlock + (place >> shift)] += sign * TallyOf(first + i);
        }
    }

    public int CountOf(int run) => _problem.Runs.FirstSegment[run + 1] - _problem.Runs.FirstSegment[run];

    private static Tally Sum(ReadOnlySpan<Tally> tallies)
    {
        var sum = default(Tally);
        foreach (var tally in tallies)
            sum += tally;
        return sum;
    }

    private Tally TallyOf(int segment) => new(_problem.Segments.Watts[segment], _problem.Segments.Yield[segment]);

    private void SortRun(int run, int[] segmentAt, SegmentPlaces[] places)
    {
        var (first, count) = (_problem.Runs.FirstSegment[run], CountOf(run));
        Array.Sort(_key, segmentAt, first, count);
        for (var place = first; place < first + count; place++)
        {
            places[segmentAt[place]].InRun = place - first;
            _tally[place] = TallyOf(segmentAt[place]);
            _inBlock[_firstBlock[run] + ((place - first) >> _blockShift[run])] += _tally[place];
        }
    }
}
