namespace SiteSim.Dispatch;

/// <summary>
/// The best whole points of a small site: branch and bound over its segments in merit order. The bound is what the remaining segments
/// would earn if they were divisible, which the nested limits let a single pass in merit order find.
/// </summary>
internal sealed class WholeRepair
{
    /// <summary>Segments, floors included.</summary>
    public const int LargestSite = 128;
    private const int LargestEffort = 100_000;

    private readonly IncrementalDispatch _dispatcher;
    private readonly DispatchProblem _problem;
    private readonly WholeSegments _segments;
    private readonly Bid[] _bids;
    private readonly double[] _worth;
    private readonly int[] _indexOf;
    private readonly int[] _previous;
    private readonly bool[] _isBlocked;
    private readonly bool[] _isBest;
    private readonly double[] _room;
    private double _bestWorth;
    private int _count;
    private int _effort;

    public WholeRepair(IncrementalDispatch dispatcher, WholeSegments segments)
    {
        (_dispatcher, _problem, _segments) = (dispatcher, dispatcher.Problem, segments);
        _bids = new Bid[_problem.SegmentCount];
        _worth = new double[_problem.SegmentCount];
        _indexOf = new int[_problem.SegmentCount];
        _previous = new int[_problem.SegmentCount];
        _isBlocked = new bool[_problem.SegmentCount];
        _isBest = new bool[_problem.SegmentCount];
        _room = new double[_problem.LimitCount];
    }

    private SolveTerms Terms => _dispatcher.Terms;

    /// <summary>Starts from what is on, turns it into the best, and lowers <paramref name="gap"/> by what that is worth; returns whether the search was exhaustive.</summary>
    public bool Improve(ref double gap)
    {
        Collect();
        var before = 0.0;
        for (var i = 0; i < _count; i++)
        {
            _isBest[i] = _segments.IsOn(_bids[i].Segment);
            before += _isBest[i] ? _worth[i] : 0;
            Set(i, false);
        }
        (_bestWorth, _effort) = (before, 0);
        Branch(0, 0);
        for (var i = 0; i < _count; i++)
            Set(i, _isBest[i]);
        gap -= _bestWorth - before;
        return _effort < LargestEffort;
    }

    /// <summary>Everything available but floors, in merit order; what does not pay only if there is a minimum to keep.</summary>
    private void Collect()
    {
        _count = 0;
        for (var segment = 0; segment < _problem.SegmentCount; segment++)
        {
            var run = _problem.Segments.RunOfSegment(segment);
            var rank = _problem.Segments.Rank[segment];
            var value = Terms.Groups[_problem.Runs.Group[run]].Value(rank);
            var isWanted = value > Terms.EnergyPrice || Terms.Minimum > 0;
            if (rank != MeritKey.FloorRank && isWanted && _dispatcher.Availability.Watts[segment] > 0)
                _bids[_count++] = new(value, _problem.Segments.Key(segment), segment, run);
        }
        _bids.AsSpan(0, _count).Sort();
        for (var i = 0; i < _count; i++)
        {
            var bid = _bids[i];
            _worth[i] = Terms.Worth(_problem.Runs.Group[bid.Run], MeritKey.RankOf(bid.Key), _problem.Segments.Watts[bid.Segment]);
            _indexOf[bid.Segment] = i;
            _previous[i] = HasOneBelow(bid.Segment) ? _indexOf[bid.Segment - 1] : -1;
        }
    }

    /// <summary>Whether a segment stands on another of its row that is not a floor.</summary>
    private bool HasOneBelow(int segment) =>
        segment > _problem.Segments.OfRow(MeritKey.RowOfId(_problem.Segments.Id[segment])).Start.Value
        && _problem.Segments.Rank[segment - 1] != MeritKey.FloorRank;

    private void Branch(int next, double worth)
    {
        if (_effort == LargestEffort)
            return;
        _effort++;
        if (worth > _bestWorth && _segments.SiteWatts >= Terms.Minimum)
            Keep(worth);
        if (next == _count || worth + Bound(next) <= _bestWorth)
            return;
        var segment = _bids[next].Segment;
        if (_segments.CanTurnOn(segment))
        {
            _segments.Turn(segment);
            Branch(next + 1, worth + _worth[next]);
            _segments.Turn(segment);
        }
        Branch(next + 1, worth);
    }

    private void Keep(double worth)
    {
        _bestWorth = worth;
        for (var i = 0; i < _count; i++)
            _isBest[i] = _segments.IsOn(_bids[i].Segment);
    }

    /// <summary>What the segments from <paramref name="next"/> on are worth at most: those that may still be turned on, divided at will.</summary>
    private double Bound(int next)
    {
        _segments.CopyRoomTo(_room);
        var worth = 0.0;
        for (var i = next; i < _count && _worth[i] > 0; i++)
        {
            var previous = _previous[i];
            _isBlocked[i] = previous >= 0 && (previous < next ? !_segments.IsOn(_bids[previous].Segment) : _isBlocked[previous]);
            if (!_isBlocked[i])
                worth += _worth[i] * Admit(_bids[i]);
        }
        return worth;
    }

    /// <summary>Fills up the room above a segment with as much of it as fits, and returns that share of it.</summary>
    private double Admit(Bid bid)
    {
        var gridWatts = _problem.Segments.Watts[bid.Segment] * (Terms.Groups[_problem.Runs.Group[bid.Run]].GainQ20 / (double)Gain.One);
        var admitted = gridWatts;
        for (var node = _problem.Runs.Node[bid.Run]; node >= 0; node = _problem.Tree.Parent[node])
            admitted = Math.Min(admitted, _room[node]);
        for (var node = _problem.Runs.Node[bid.Run]; node >= 0; node = _problem.Tree.Parent[node])
            _room[node] -= admitted;
        return admitted / gridWatts;
    }

    private void Set(int i, bool isOn)
    {
        if (_segments.IsOn(_bids[i].Segment) != isOn)
            _segments.Turn(_bids[i].Segment);
    }
}
