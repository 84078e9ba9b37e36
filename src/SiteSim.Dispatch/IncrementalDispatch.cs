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
    private readonly MeritCursor _atSite;
    private readonly MeritCursor _atLimits;
    private readonly int[] _place;
    private readonly SegmentPlaces[] _segmentPlaces;

    public IncrementalDispatch(DispatchProblem problem)
        : base(problem)
    {
        _segmentPlaces = new SegmentPlaces[problem.SegmentCount];
        _index = new(problem, _segmentPlaces);
        _site = new(problem, Terms, _segmentPlaces);
        _siteSearch = new(problem, Terms, _site);
        _marginalSearch = new(_site, Terms);
        (_atSite, _atLimits) = (_index.NewCursor(), _index.NewCursor());
        _runSearch = new(problem, Terms, _index, _atLimits);
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
        var places = _segmentPlaces.AsSpan(Problem.Segments.OfRow(row));
        _index.Flip(row, places, sign);
        _site.Flip(row, places, sign);
    }

    private protected override SiteCut CutSite(double price, long gridWatts)
    {
        if (Terms.HasNewLimits)
            _site.ReadLimits();
        return _siteSearch.CutAbove(price, gridWatts);
    }

    private protected override long MarginalKeyAtSite(double value, long gridWatts) => _marginalSearch.KeyAt(value, gridWatts);

    /// <summary>The cuts of the site and those of other limits move little from solve to solve, but are far from each other.</summary>
    private protected override Tally Before(int node, int run, long key)
    {
        var cursor = node == 0 ? _atSite : _atLimits;
        _place[run] = _index.CountNear(run, cursor.Place(run), key);
        cursor.MoveTo(run, _place[run]);
        return cursor.Before(run);
    }

    private protected override Position FirstOver(int node, long gridWatts, long demand) =>
        _runSearch.FirstOver(node, gridWatts, demand, _place);
}
