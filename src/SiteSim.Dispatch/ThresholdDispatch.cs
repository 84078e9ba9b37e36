namespace SiteSim.Dispatch;

/// <summary>
/// Dispatch by thresholds instead of sorting: a limit that is exceeded at the price is cut at the first segment in merit order that
/// exceeds it; from the site downwards, because a limit that binds above makes room below.
/// </summary>
public abstract class ThresholdDispatch : Dispatcher
{
    private readonly LimitLoads _loads;
    private readonly long[] _rowWatts;
    private Position _site;
    private Hold _hold;

    private protected ThresholdDispatch(DispatchProblem problem)
        : base(problem)
    {
        _loads = new(problem, Terms);
        _rowWatts = new long[problem.Runs.Count];
    }

    private enum Hold
    {
        Price,
        Limit,
        Minimum,
    }

    /// <summary>What a run's segments before a key make, asked because <paramref name="node"/> is cut there.</summary>
    private protected abstract Tally Before(int node, int run, long key);

    /// <summary>
    /// The first segment in merit order with which the demand at a node exceeds <paramref name="gridWatts"/>. It is among those that
    /// <see cref="Before"/> was last asked about in the runs below the node, and together they make <paramref name="demand"/>.
    /// </summary>
    private protected abstract Position FirstOver(int node, long gridWatts, long demand);

    /// <summary>Where the site's demand, its own limit left out, passes a bound above a price.</summary>
    private protected abstract SiteCut CutSite(double price, long gridWatts);

    /// <summary>Among segments of one value, the key of the one with which the site's demand exceeds <paramref name="gridWatts"/>; it exists.</summary>
    private protected abstract long MarginalKeyAtSite(double value, long gridWatts);

    /// <summary>What cuts are remembered; null where none are.</summary>
    private protected virtual CutMemory? Memory => null;

    internal sealed override void Settle()
    {
        Outcome.Unbind();
        if (_hold == Hold.Limit)
            _site = _site with { Key = MarginalKeyAtSite(_site.Value, Terms.Limit[0]) };
        PlaceSite(_site);
        _loads.Evaluate(0, _rowWatts);
        if (_hold == Hold.Limit)
            CutAt(0, _site);
        else if (_hold == Hold.Minimum)
            KeepOnPart(_site);
        for (var node = 1; node < Problem.LimitCount; node++)
        {
            if (_loads.Demand[node] > Terms.Limit[node])
                Cut(node);
        }
    }

    private protected sealed override long Serve()
    {
        var cut = CutSite(Terms.EnergyPrice, Terms.Limit[0]);
        (_site, _hold) = (Position.After(cut.Value), cut.IsOver ? Hold.Limit : Hold.Price);
        Outcome.Threshold = cut.Value;
        if (cut.IsOver)
            return Terms.Limit[0];
        return cut.Demand < Terms.Minimum ? HoldAtMinimum() : cut.Demand;
    }

    /// <summary>Demand at a node when the runs below it are served these row watts.</summary>
    private protected long Demand(int node, ReadOnlySpan<long> rowWatts) => _loads.Evaluate(node, rowWatts);

    /// <summary>Serves everything that stands before a position, and nothing else.</summary>
    private protected virtual void PlaceSite(Position position) => Place(0, position);

    /// <summary>Serves a run up to a key.</summary>
    private protected void PlaceRun(int run, long key, Tally before)
    {
        Outcome.Runs[run] = new() { CutKey = key, RowWatts = before.Watts, Yield = before.Yield };
        _rowWatts[run] = before.Watts;
    }

    /// <summary>Serves everything below a node that stands before a position, and nothing else.</summary>
    private void Place(int node, Position position)
    {
        var (first, end) = Problem.RunsBelow(node);
        for (var run = first; run < end; run++)
        {
            var key = Terms.CutKey(Problem.Runs.Group[run], position);
            PlaceRun(run, key, Before(node, run, key));
        }
    }

    /// <summary>Keeps the least bad load on until the site draws its minimum, or all of it.</summary>
    private long HoldAtMinimum()
    {
        var cut = CutSite(double.NegativeInfinity, Terms.Minimum - 1);
        _site = Position.End;
        if (!cut.IsOver)
            return cut.Demand;
        (_site, _hold) = (new(cut.Value, MarginalKeyAtSite(cut.Value, Terms.Minimum - 1)), Hold.Minimum);
        Outcome.Threshold = _site.Value;
        PlaceSite(_site);
        return _loads.Evaluate(0, _rowWatts) + KeepOnPart(_site);
    }

    private void Cut(int node)
    {
        if (Recall(node))
            return;
        var marginal = FirstOver(node, Terms.Limit[node], _loads.Demand[node]);
        Place(node, marginal);
        _loads.Evaluate(node, _rowWatts);
        CutAt(node, marginal);
        Memory?.Keep(node, RunsBelow(node), _loads.Below(node), MeritKey.RankOf(marginal.Key));
    }

    /// <summary>Cuts a node as it was cut last, if that still holds.</summary>
    private bool Recall(int node)
    {
        var runs = RunsBelow(node);
        if (Memory is not { } memory || !memory.Recall(node, runs, _loads.Below(node), out var rank))
            return false;
        var first = Problem.RunsBelow(node).First;
        for (var i = 0; i < runs.Length; i++)
            _rowWatts[first + i] = runs[i].RowWatts;
        Outcome.Bind(node, rank);
        return true;
    }

    private Span<RunOutcome> RunsBelow(int node)
    {
        var (first, end) = Problem.RunsBelow(node);
        return Outcome.Runs.AsSpan(first..end);
    }

    /// <summary>Serves the part of the marginal segment that a limit has room for, once everything before it is placed.</summary>
    private void CutAt(int node, Position marginal)
    {
        ServePart(marginal, Terms.Limit[node] - _loads.Demand[node]);
        Outcome.Bind(node, MeritKey.RankOf(marginal.Key));
        _loads.Evaluate(node, _rowWatts);
    }

    /// <summary>
    /// Serves as much of the marginal segment as the minimum needs and the limits above it admit, once everything before it is placed;
    /// returns the grid watts charged.
    /// </summary>
    private long KeepOnPart(Position marginal)
    {
        var run = RunOf(marginal);
        var terms = Terms.Groups[Problem.Runs.Group[run]];
        var served = _rowWatts[run];
        var drawn = terms.GridWatts(served);
        var enough = terms.RowWattsReaching(drawn + Terms.Minimum - _loads.Demand[0]) - served;
        var watts = Math.Min(Problem.Segments.Watts[Problem.Segments.Find(marginal.Key)], enough);
        var (node, headroom) = _loads.Tightest(Problem.Runs.Node[run]);
        var charged = Math.Min(headroom, terms.GridWatts(served + watts) - drawn);
        if (terms.GridWatts(served + watts) - drawn > headroom)
        {
            Outcome.Bind(node, MeritKey.RankOf(marginal.Key));
            watts = terms.RowWattsWithin(drawn + headroom) - served;
        }
        ServeWatts(marginal, watts);
        _loads.Evaluate(0, _rowWatts);
        return charged;
    }

    private int RunOf(Position marginal) => Problem.Segments.RunOfRow(MeritKey.RowOfId(MeritKey.IdOf(marginal.Key)));

    private void ServePart(Position marginal, long gridWatts)
    {
        var run = RunOf(marginal);
        var terms = Terms.Groups[Problem.Runs.Group[run]];
        ServeWatts(marginal, terms.RowWattsWithin(terms.GridWatts(_rowWatts[run]) + gridWatts) - _rowWatts[run]);
    }

    private void ServeWatts(Position marginal, long watts)
    {
        ref var run = ref Outcome.Runs[RunOf(marginal)];
        run.CutWatts = (int)watts;
        run.RowWatts += watts;
        run.Yield += Problem.Segments.YieldOfPart(Problem.Segments.Find(marginal.Key), run.CutWatts);
        _rowWatts[RunOf(marginal)] += watts;
    }
}
