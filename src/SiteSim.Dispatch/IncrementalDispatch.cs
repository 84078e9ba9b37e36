namespace SiteSim.Dispatch;

/// <summary>
/// The dispatcher for many solves: cost follows what changed. Runs are sorted once; a solve is a search over merit thresholds and an
/// availability flip a few additions.
/// </summary>
public sealed class IncrementalDispatch : ThresholdDispatch
{
    private readonly MeritIndex _index;
    private readonly SiteIndex _site;
    private readonly SiteSearch _siteSearch;
    private readonly MarginalSearch _marginalSearch;
    private readonly int[] _fits;
    private readonly int[] _exceeds;
    private readonly int[] _place;
    private readonly long[] _rowWatts;

    public IncrementalDispatch(DispatchProblem problem)
        : base(problem)
    {
        _index = new(problem);
        _site = new(problem, Terms);
        _siteSearch = new(problem, Terms, _site);
        _marginalSearch = new(_site, Terms);
        _fits = new int[problem.Runs.Count];
        _exceeds = new int[problem.Runs.Count];
        _place = new int[problem.Runs.Count];
        _rowWatts = new long[problem.Runs.Count];
    }

    private protected override void OnFlip(int row, bool available)
    {
        var sign = available ? 1 : -1;
        _index.Flip(row, sign);
        _site.Flip(row, sign);
    }

    private protected override SiteCut CutSite(double price, long gridWatts)
    {
        if (Terms.HasNewLimits)
            _site.ReadLimits();
        return _siteSearch.CutAbove(price, gridWatts);
    }

    private protected override long MarginalKeyAtSite(double value, long gridWatts) => _marginalSearch.KeyAt(value, gridWatts);

    private protected override long WattsBefore(int run, long key) =>
        _index.Before(run, _index.CountBefore(run, 0, _index.CountOf(run), key)).Watts;

    private protected override long YieldBefore(int run, long key) =>
        _index.Before(run, _index.CountBefore(run, 0, _index.CountOf(run), key)).Yield;

    /// <summary>
    /// Every run has a range of places that may hold its cut. The middle of the widest range splits them all: when the demand before it
    /// exceeds, it and everything behind it is out; when it fits, everything before it is.
    /// </summary>
    private protected override Position FirstOver(int node, long gridWatts)
    {
        var (first, end) = RunsBelow(node);
        for (var run = first; run < end; run++)
            (_fits[run], _exceeds[run]) = (0, _index.CountBefore(run, 0, _index.CountOf(run), Outcome.Runs[run].CutKey));
        while (true)
        {
            var widest = Widest(first, end);
            var isSingle = _exceeds[widest] - _fits[widest] == 1;
            var pivot = MiddleOf(widest);
            if (DemandBefore(node, pivot) > gridWatts)
                _place.AsSpan(first..end).CopyTo(_exceeds.AsSpan(first));
            else
            {
                _place.AsSpan(first..end).CopyTo(_fits.AsSpan(first));
                if (isSingle && DemandBefore(node, pivot with { Key = pivot.Key + 1 }) > gridWatts)
                    return pivot;
                _fits[widest] += isSingle ? 1 : 0;
            }
        }
    }

    private int Widest(int first, int end)
    {
        var widest = first;
        for (var run = first + 1; run < end; run++)
        {
            if (_exceeds[run] - _fits[run] > _exceeds[widest] - _fits[widest])
                widest = run;
        }
        return widest;
    }

    private Position MiddleOf(int run)
    {
        var key = _index.KeysOf(run)[(_fits[run] + _exceeds[run]) / 2];
        return new(Terms.Groups[Problem.Runs.Group[run]].Value(MeritKey.RankOf(key)), key);
    }

    /// <summary>Finds the place of a position in every run, within the run's range, and the demand before it.</summary>
    private long DemandBefore(int node, Position position)
    {
        var (first, end) = RunsBelow(node);
        for (var run = first; run < end; run++)
        {
            var cut = Terms.Groups[Problem.Runs.Group[run]].CutKey(position);
            _place[run] = _index.CountBefore(run, _fits[run], _exceeds[run], cut);
            _rowWatts[run] = _index.Before(run, _place[run]).Watts;
        }
        return Demand(node, _rowWatts);
    }
}
