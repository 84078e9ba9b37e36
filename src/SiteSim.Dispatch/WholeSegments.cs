namespace SiteSim.Dispatch;

/// <summary>Which segments are on, every one in full or not at all, and the grid watts that makes at every limit.</summary>
internal sealed class WholeSegments(IncrementalDispatch dispatcher)
{
    private readonly DispatchProblem _problem = dispatcher.Problem;
    private readonly SolveTerms _terms = dispatcher.Terms;
    private readonly long[] _cutKey = new long[dispatcher.Problem.Runs.Count];
    private readonly bool[] _isTurned = new bool[dispatcher.Problem.SegmentCount];
    private readonly bool[] _isListed = new bool[dispatcher.Problem.SegmentCount];
    private readonly int[] _turned = new int[dispatcher.Problem.SegmentCount];
    private readonly long[] _rowWatts = new long[dispatcher.Problem.Runs.Count];
    private readonly long[] _load = new long[dispatcher.Problem.LimitCount];
    private int _turnedCount;

    public long SiteWatts => _load[0];

    /// <summary>Switches on what an outcome serves in full, and nothing else.</summary>
    public void RoundDown(ReadOnlySpan<RunOutcome> runs)
    {
        for (var i = 0; i < _turnedCount; i++)
            _isTurned[_turned[i]] = _isListed[_turned[i]] = false;
        _turnedCount = 0;
        _rowWatts.AsSpan().Clear();
        _load.AsSpan().Clear();
        for (var run = 0; run < runs.Length; run++)
        {
            _cutKey[run] = runs[run].CutKey;
            Add(run, runs[run].RowWatts - runs[run].CutWatts);
        }
    }

    public bool IsOn(int segment) => _problem.Segments.Key(segment) < _cutKey[_problem.Segments.RunOfSegment(segment)] != _isTurned[segment];

    /// <summary>Whether a segment is off, the one below it in its row is on, and every limit above it has room.</summary>
    public bool CanTurnOn(int segment)
    {
        var row = MeritKey.RowOfId(_problem.Segments.Id[segment]);
        if (IsOn(segment) || (segment > _problem.Segments.OfRow(row).Start.Value && !IsOn(segment - 1)))
            return false;
        var run = _problem.Segments.RunOfRow(row);
        return GridWatts(run, dispatcher.Availability.Watts[segment]) <= Headroom(_problem.Runs.Node[run]);
    }

    public void Turn(int segment)
    {
        var run = _problem.Segments.RunOfSegment(segment);
        Add(run, IsOn(segment) ? -dispatcher.Availability.Watts[segment] : dispatcher.Availability.Watts[segment]);
        _isTurned[segment] = !_isTurned[segment];
        if (_isListed[segment])
            return;
        _isListed[segment] = true;
        _turned[_turnedCount++] = segment;
    }

    /// <summary>The least room at any limit between a node and the site.</summary>
    public long Headroom(int node)
    {
        var headroom = long.MaxValue;
        for (; node >= 0; node = _problem.Tree.Parent[node])
            headroom = Math.Min(headroom, _terms.Limit[node] - _load[node]);
        return headroom;
    }

    /// <summary>Room at each limit, by preorder node, with what rounding up the draw of the runs below it may hide.</summary>
    public void CopyRoomTo(Span<double> room)
    {
        for (var node = 0; node < _load.Length; node++)
        {
            var (first, end) = _problem.RunsBelow(node);
            room[node] = _terms.Limit[node] - _load[node] + (_terms.HasUnitGains ? 0 : end - first);
        }
    }

    private void Add(int run, long rowWatts)
    {
        var gridWatts = GridWatts(run, rowWatts);
        _rowWatts[run] += rowWatts;
        for (var node = _problem.Runs.Node[run]; node >= 0; node = _problem.Tree.Parent[node])
            _load[node] += gridWatts;
    }

    /// <summary>Grid watts that more row watts make in a run.</summary>
    private long GridWatts(int run, long rowWatts)
    {
        var group = _terms.Groups[_problem.Runs.Group[run]];
        return group.GridWatts(_rowWatts[run] + rowWatts) - group.GridWatts(_rowWatts[run]);
    }
}
