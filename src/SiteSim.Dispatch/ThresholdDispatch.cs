namespace SiteSim.Dispatch;

/// <summary>
/// Dispatch by thresholds instead of sorting: a limit that is exceeded at the price is cut at the first segment in merit order that
/// exceeds it; from the site downwards, because a limit that binds above makes room below.
/// </summary>
public abstract class ThresholdDispatch : Dispatcher
{
    private readonly LimitLoads _loads;
    private readonly long[] _rowWatts;

    private protected ThresholdDispatch(DispatchProblem problem)
        : base(problem)
    {
        _loads = new(problem, Terms);
        _rowWatts = new long[problem.Runs.Count];
    }

    /// <summary>Row watts of a run's segments before a key.</summary>
    private protected abstract long WattsBefore(int run, long key);

    /// <summary>Product per hour of a run's segments before a key.</summary>
    private protected abstract long YieldBefore(int run, long key);

    /// <summary>The first segment in merit order with which the demand at a node exceeds <paramref name="gridWatts"/>; it exists.</summary>
    private protected abstract Position FirstOver(int node, long gridWatts);

    private protected sealed override long Serve()
    {
        Place(0, Position.After(Terms.EnergyPrice));
        var committed = _loads.Evaluate(0, _rowWatts);
        if (committed > Terms.Limit[0])
            committed = Cut(0);
        else if (committed < Terms.Minimum)
            committed = KeepOn();
        for (var node = 1; node < Problem.LimitCount; node++)
        {
            if (_loads.Demand[node] > Terms.Limit[node])
                Cut(node);
        }
        RecordRuns();
        return committed;
    }

    /// <summary>Demand at a node when the runs below it are served these row watts.</summary>
    private protected long Demand(int node, ReadOnlySpan<long> rowWatts) => _loads.Evaluate(node, rowWatts);

    private protected (int First, int End) RunsBelow(int node) =>
        (Problem.Runs.FirstRunOfNode[node], Problem.Runs.FirstRunOfNode[Problem.Tree.End[node]]);

    /// <summary>Serves everything below a node that stands before a position, and nothing else.</summary>
    private void Place(int node, Position position)
    {
        var (first, end) = RunsBelow(node);
        for (var run = first; run < end; run++)
        {
            var cut = Terms.Groups[Problem.Runs.Group[run]].CutKey(position);
            Outcome.Runs[run] = new() { CutKey = cut };
            _rowWatts[run] = WattsBefore(run, cut);
        }
    }

    private long Cut(int node)
    {
        var marginal = FirstOver(node, Terms.Limit[node]);
        Place(node, marginal);
        var headroom = Terms.Limit[node] - _loads.Evaluate(node, _rowWatts);
        ServePart(marginal, headroom);
        Bind(node, marginal);
        _loads.Evaluate(node, _rowWatts);
        return Terms.Limit[node];
    }

    /// <summary>Keeps the least bad load on until the site draws its minimum, or all of it.</summary>
    private long KeepOn()
    {
        Place(0, Position.End);
        var everything = _loads.Evaluate(0, _rowWatts);
        if (everything < Terms.Minimum)
            return everything;
        var marginal = FirstOver(0, Terms.Minimum - 1);
        Place(0, marginal);
        var before = _loads.Evaluate(0, _rowWatts);
        var charged = KeepOnPart(marginal, Terms.Minimum - before);
        _loads.Evaluate(0, _rowWatts);
        Outcome.Threshold = marginal.Value;
        return before + charged;
    }

    /// <summary>Serves as much of the marginal segment as the minimum needs and the limits above it admit; returns the grid watts charged.</summary>
    private long KeepOnPart(Position marginal, long needed)
    {
        var run = RunOf(marginal);
        var terms = Terms.Groups[Problem.Runs.Group[run]];
        var served = _rowWatts[run];
        var drawn = terms.GridWatts(served);
        var watts = Math.Min(Problem.Segments.Watts[Problem.Segments.Find(marginal.Key)], terms.RowWattsReaching(drawn + needed) - served);
        var gridWatts = terms.GridWatts(served + watts) - drawn;
        var (node, headroom) = _loads.Tightest(Problem.Runs.Node[run]);
        if (gridWatts > headroom)
        {
            ServePart(marginal, headroom);
            Bind(node, marginal);
            return headroom;
        }
        ServeWatts(run, watts);
        return gridWatts;
    }

    private int RunOf(Position marginal) => Problem.Segments.RunOfRow[MeritKey.RowOfId(MeritKey.IdOf(marginal.Key))];

    private void ServePart(Position marginal, long gridWatts)
    {
        var run = RunOf(marginal);
        var terms = Terms.Groups[Problem.Runs.Group[run]];
        ServeWatts(run, terms.RowWattsWithin(terms.GridWatts(_rowWatts[run]) + gridWatts) - _rowWatts[run]);
    }

    private void ServeWatts(int run, long watts)
    {
        Outcome.Runs[run].CutWatts = (int)watts;
        _rowWatts[run] += watts;
    }

    private void Bind(int node, Position marginal)
    {
        Outcome.Bind(node, MeritKey.RankOf(marginal.Key));
        if (node == 0)
            Outcome.Threshold = marginal.Value;
    }

    private void RecordRuns()
    {
        for (var run = 0; run < _rowWatts.Length; run++)
        {
            ref var outcome = ref Outcome.Runs[run];
            outcome.RowWatts = _rowWatts[run];
            outcome.Yield = YieldBefore(run, outcome.CutKey);
            if (outcome.CutWatts > 0)
                outcome.Yield += Problem.Segments.YieldOfPart(Problem.Segments.Find(outcome.CutKey), outcome.CutWatts);
        }
    }
}
