namespace SiteSim.Dispatch;

/// <summary>
/// The segments of every run sorted once by key, with Fenwick sums of available watts and yield: totals before any place, and
/// availability flips, in O(log n). Prices never touch it.
/// </summary>
internal sealed class MeritIndex
{
    private readonly DispatchProblem _problem;
    private readonly long[] _key;
    private readonly int[] _placeOfSegment;
    private readonly long[] _watts;
    private readonly long[] _yield;

    public MeritIndex(DispatchProblem problem)
    {
        _problem = problem;
        _key = new long[problem.SegmentCount];
        _placeOfSegment = new int[problem.SegmentCount];
        _watts = new long[problem.SegmentCount];
        _yield = new long[problem.SegmentCount];
        var segmentAt = new int[problem.SegmentCount];
        for (var i = 0; i < _key.Length; i++)
            (_key[i], segmentAt[i]) = (problem.Segments.Key(i), i);
        for (var run = 0; run < problem.Runs.Count; run++)
            SortRun(run, segmentAt);
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

    public long WattsBefore(int run, int place) => FenwickSum.Before(_watts.AsSpan(_problem.Runs.FirstSegment[run], CountOf(run)), place);

    public long YieldBefore(int run, int place) => FenwickSum.Before(_yield.AsSpan(_problem.Runs.FirstSegment[run], CountOf(run)), place);

    /// <summary>Takes a row's segments out of the sums (sign -1) or puts them back (+1).</summary>
    public void Flip(int row, int sign)
    {
        var run = _problem.Segments.RunOfRow[row];
        var first = _problem.Runs.FirstSegment[run];
        var (from, count) = _problem.Segments.OfRow(row).GetOffsetAndLength(_problem.SegmentCount);
        for (var segment = from; segment < from + count; segment++)
        {
            var place = _placeOfSegment[segment] - first;
            FenwickSum.Add(_watts.AsSpan(first, CountOf(run)), place, sign * (long)_problem.Segments.Watts[segment]);
            FenwickSum.Add(_yield.AsSpan(first, CountOf(run)), place, sign * _problem.Segments.Yield[segment]);
        }
    }

    public int CountOf(int run) => _problem.Runs.FirstSegment[run + 1] - _problem.Runs.FirstSegment[run];

    private void SortRun(int run, int[] segmentAt)
    {
        var (first, count) = (_problem.Runs.FirstSegment[run], CountOf(run));
        Array.Sort(_key, segmentAt, first, count);
        for (var place = first; place < first + count; place++)
        {
            var segment = segmentAt[place];
            _placeOfSegment[segment] = place;
            _watts[place] = _problem.Segments.Watts[segment];
            _yield[place] = _problem.Segments.Yield[segment];
        }
        FenwickSum.Build(_watts.AsSpan(first, count));
        FenwickSum.Build(_yield.AsSpan(first, count));
    }
}
