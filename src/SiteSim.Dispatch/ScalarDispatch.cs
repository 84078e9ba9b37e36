namespace SiteSim.Dispatch;

/// <summary>
/// The definition: sort every segment by value and serve each as far as the limits above it have room. O(n log n).
/// </summary>
/// <remarks>
/// A limit that cuts a segment is shut: nothing below it is served any more, and the limits above it are charged with all of it. Of the
/// limits on a segment's way to the site the one with the least headroom cuts, the lowest of equals.
/// </remarks>
public sealed class ScalarDispatch : Dispatcher
{
    private readonly Bid[] _bids;
    private readonly long[] _committed;
    private readonly bool[] _shut;

    public ScalarDispatch(DispatchProblem problem)
        : base(problem)
    {
        _bids = new Bid[problem.SegmentCount];
        _committed = new long[problem.LimitCount];
        _shut = new bool[problem.LimitCount];
    }

    internal override void Settle()
    {
    }

    private protected override long Serve()
    {
        Outcome.Unbind();
        _committed.AsSpan().Clear();
        _shut.AsSpan().Clear();
        Outcome.Runs.AsSpan().Fill(new() { CutKey = MeritKey.End });
        foreach (var bid in SortedBids())
        {
            var watts = IsWanted(bid) && !IsShut(bid) ? Admit(bid) : 0;
            Record(bid, watts);
        }
        return _committed[0];
    }

    private ReadOnlySpan<Bid> SortedBids()
    {
        var count = 0;
        for (var run = 0; run < Problem.Runs.Count; run++)
        {
            var terms = Terms.Groups[Problem.Runs.Group[run]];
            for (var i = Problem.Runs.FirstSegment[run]; i < Problem.Runs.FirstSegment[run + 1]; i++)
            {
                if (Availability.Watts[i] > 0)
                    _bids[count++] = new(terms.Value(Problem.Segments.Rank[i]), Problem.Segments.Key(i), i, run);
            }
        }
        var bids = _bids.AsSpan(0, count);
        bids.Sort();
        return bids;
    }

    private bool IsWanted(Bid bid) => bid.Value > Terms.EnergyPrice || _committed[0] < Terms.Minimum;

    private bool IsShut(Bid bid)
    {
        for (var node = Problem.Runs.Node[bid.Run]; node >= 0; node = Problem.Tree.Parent[node])
        {
            if (_shut[node])
                return true;
        }
        return false;
    }

    /// <summary>Serves a bid as far as the headroom on its way to the site goes and returns its row watts.</summary>
    private int Admit(Bid bid)
    {
        var terms = Terms.Groups[Problem.Runs.Group[bid.Run]];
        var served = Outcome.Runs[bid.Run].RowWatts;
        long watts = Availability.Watts[bid.Segment];
        var isUnpaid = bid.Value <= Terms.EnergyPrice;
        if (isUnpaid)
            watts = Math.Min(watts, terms.RowWattsReaching(terms.GridWatts(served) + Terms.Minimum - _committed[0]) - served);
        var gridWatts = terms.GridWatts(served + watts) - terms.GridWatts(served);
        var (node, headroom) = Tightest(Problem.Runs.Node[bid.Run]);
        if (gridWatts > headroom)
        {
            gridWatts = headroom;
            watts = terms.RowWattsWithin(terms.GridWatts(served) + headroom) - served;
            Shut(node, bid);
        }
        Charge(Problem.Runs.Node[bid.Run], gridWatts);
        if (isUnpaid && _committed[0] >= Terms.Minimum)
            Outcome.Threshold = bid.Value;
        return (int)watts;
    }

    private (int Node, long Headroom) Tightest(int node)
    {
        var tightest = (Node: node, Headroom: long.MaxValue);
        for (; node >= 0; node = Problem.Tree.Parent[node])
        {
            var headroom = Terms.Limit[node] - _committed[node];
            if (headroom < tightest.Headroom)
                tightest = (node, headroom);
        }
        return tightest;
    }

    private void Shut(int node, Bid bid)
    {
        _shut[node] = true;
        Outcome.Bind(node, Problem.Segments.Rank[bid.Segment]);
        if (node == 0)
            Outcome.Threshold = bid.Value;
    }

    private void Charge(int node, long gridWatts)
    {
        for (; node >= 0; node = Problem.Tree.Parent[node])
            _committed[node] += gridWatts;
    }

    private void Record(Bid bid, int watts)
    {
        ref var run = ref Outcome.Runs[bid.Run];
        run.RowWatts += watts;
        run.Yield += Problem.Segments.YieldOfPart(bid.Segment, watts);
        if (watts < Problem.Segments.Watts[bid.Segment] && run.CutKey == MeritKey.End)
            (run.CutKey, run.CutWatts) = (bid.Key, watts);
    }
}
