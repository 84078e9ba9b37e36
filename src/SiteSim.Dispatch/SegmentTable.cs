namespace SiteSim.Dispatch;

/// <summary>Floors and segments as columns, run by run, within a run by row and segment.</summary>
internal sealed class SegmentTable(int rowCount, int count)
{
    private readonly int[] _rank = new int[count];
    private readonly int[] _id = new int[count];
    private readonly int[] _watts = new int[count];
    private readonly long[] _yield = new long[count];
    private readonly (int Run, int First, int Count)[] _rows = new (int, int, int)[rowCount];

    public int RowCount => _rows.Length;

    public int Count => _rank.Length;

    public ReadOnlySpan<int> Rank => _rank;

    /// <summary>Row and segment in one number, see <see cref="MeritKey.Id"/>.</summary>
    public ReadOnlySpan<int> Id => _id;

    public ReadOnlySpan<int> Watts => _watts;

    public ReadOnlySpan<long> Yield => _yield;

    public int LargestWatts { get; private set; }

    public long Key(int segment) => MeritKey.Pack(_rank[segment], _id[segment]);

    /// <summary>The segments of a row: its floor, if it has one, and its curve.</summary>
    public Range OfRow(int row) => _rows[row].First..(_rows[row].First + _rows[row].Count);

    public int RunOfRow(int row) => _rows[row].Run;

    public int RunOfSegment(int segment) => RunOfRow(MeritKey.RowOfId(_id[segment]));

    /// <summary>The segment with a key that exists.</summary>
    public int Find(long key)
    {
        var segment = _rows[MeritKey.RowOfId(MeritKey.IdOf(key))].First;
        while (_id[segment] != MeritKey.IdOf(key))
            segment++;
        return segment;
    }

    /// <summary>Product per hour of <paramref name="watts"/> of a segment, in proportion and rounded down.</summary>
    public long YieldOfPart(int segment, int watts) =>
        watts == _watts[segment] ? _yield[segment] : (long)((Int128)_yield[segment] * watts / _watts[segment]);

    /// <summary>Writes a row's floor and hulled curve at <paramref name="at"/> and returns the place behind them.</summary>
    internal int Append(int row, int run, int at, Segment floor, ReadOnlySpan<Segment> curve)
    {
        var next = at;
        if (floor.Watts > 0)
            Put(next++, MeritKey.FloorRank, MeritKey.Id(row, 0), floor);
        for (var i = 0; i < curve.Length; i++)
            Put(next++, MeritKey.Rank(curve[i]), MeritKey.Id(row, i + 1), curve[i]);
        _rows[row] = (run, at, next - at);
        return next;
    }

    private void Put(int at, int rank, int id, Segment segment)
    {
        _rank[at] = rank;
        _id[at] = id;
        _watts[at] = segment.Watts;
        _yield[at] = segment.Yield;
        LargestWatts = Math.Max(LargestWatts, segment.Watts);
    }
}
