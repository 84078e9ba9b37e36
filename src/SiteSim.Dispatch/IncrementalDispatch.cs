namespace SiteSim.Dispatch;

/// <summary>
/// The dispatcher for many solves: cost follows what changed. Runs are sorted once; a solve is a search over merit thresholds and an
/// availability flip a few additions.
/// </summary>
public sealed class IncrementalDispatch : ThresholdDispatch
{
    private readonly MeritIndex _index;
    private readonly FlipLog _flips = new();
    private readonly SiteIndex _site;
    private readonly SiteSearch _siteSearch;
    private readonly MarginalSearch _marginalSearch;
    private readonly RunSearch _runSearch;
    private readonly int[] _place;

    public IncrementalDispatch(DispatchProblem problem)
        : base(problem)
    {
        _index = new(problem);
        _site = new(problem, Terms);
        _siteSearch = new(problem, Terms, _site);
        _marginalSearch = new(_site, Terms);
        _runSearch = new(problem, Terms, _index);
        _place = new int[problem.Runs.Count];
    }

    internal MeritIndex Index => _index;

    internal FlipLog Flips => _flips;

    internal Outcome LastOutcome => Outcome;

    /// <summary>Segments before the cut of a run, once the outcome is settled.</summary>
    internal int PlaceOfCut(int run) => _place[run];

    private protected override void OnFlip(int row, bool available)
    {
        _flips.Add(row);
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

    private protected override Tally Before(int run, long key)
    {
        _place[run] = _index.CountNear(run, _place[run], key);
        return _index.Before(run, _place[run]);
    }

    private protected override Position FirstOver(int node, long gridWatts, long demand) =>
        _runSearch.FirstOver(node, gridWatts, demand, _place);
}
