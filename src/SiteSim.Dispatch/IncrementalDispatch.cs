namespace SiteSim.Dispatch;

/// <summary>
/// The dispatcher for many solves: cost follows what changed. Runs are sorted once; a solve is a search over merit thresholds, an
/// availability flip a few additions, and cuts of limits below the site are remembered until something below them changes.
/// </summary>
public sealed class IncrementalDispatch : ThresholdDispatch
{
    private readonly SegmentPlaces[] _segmentPlaces;
    private readonly MeritIndex _index;
    private readonly FlipLog _flips = new();
    private readonly SiteIndex _site;
    private readonly SiteSearch _siteSearch;
    private readonly MarginalSearch _marginalSearch;
    private readonly SiteYields _yields;
    private readonly RunSearch _runSearch;
    private readonly MeritCursor _atLimits;
    private readonly CutMemory _memory;
    private readonly int[] _place;

    public IncrementalDispatch(DispatchProblem problem)
        : base(problem)
    {
        _segmentPlaces = new SegmentPlaces[problem.SegmentCount];
        _index = new(problem, _segmentPlaces);
        _site = new(problem, Terms, _segmentPlaces);
        _siteSearch = new(problem, Terms, _site);
        _marginalSearch = new(_site, Terms);
        _yields = new(problem, _site, _index);
        _atLimits = new(problem.Segments, _index, problem.Runs.Count);
        _runSearch = new(problem, Terms, _index, _atLimits);
        _memory = new(problem);
        _place = new int[problem.Runs.Count];
    }

    internal MeritIndex Index => _index;

    internal FlipLog Flips => _flips;

    internal Outcome LastOutcome => Outcome;

    private protected override CutMemory Memory => _memory;

    /// <summary>Segments before the cut of a run, once the outcome is settled.</summary>
    internal int PlaceOfCut(int run) => _place[run] = _index.CountNear(run, _place[run], Outcome.Runs[run].CutKey);

    private protected override void OnFlip(int row, bool available)
    {
        _flips.Add(row);
        var sign = available ? 1 : -1;
        var places = _segmentPlaces.AsSpan(Problem.Segments.OfRow(row));
        _index.Flip(row, places, sign);
        _site.Flip(row, places, sign);
        _yields.Flip(row, places, sign);
        _atLimits.Flip(row, places, sign);
        _memory.Forget(Problem.Runs.Node[Problem.Segments.RunOfRow(row)]);
    }

    private protected override SiteCut CutSite(double price, long gridWatts)
    {
        _memory.ReadGroups(Terms.Groups);
        if (Terms.HasNewLimits)
        {
            _memory.ReadLimits(Terms.Limit);
            _site.ReadLimits();
        }
        return _siteSearch.CutAbove(price, gridWatts);
    }

    private protected override long MarginalKeyAtSite(double value, long gridWatts) => _marginalSearch.KeyAt(value, gridWatts);

    /// <summary>The site's cut passes whole groups: their watts are there already, and their yields move with it.</summary>
    private protected override void PlaceSite(Position position)
    {
        for (var group = 0; group < Problem.GroupCount; group++)
        {
            var order = _site.Orders[group];
            var key = Terms.CutKey(group, position);
            order.MoveTo(order.Classes.PlaceOf(key));
            _yields.MoveTo(group, order.Place, key);
        }
        for (var run = 0; run < _place.Length; run++)
            PlaceRun(run, Terms.CutKey(Problem.Runs.Group[run], position), new(_site.Served[_site.CellOf(run)], _yields.Of(run)));
    }

    private protected override Tally Before(int node, int run, long key)
    {
        _atLimits.MoveTo(run, _index.CountNear(run, _atLimits.Place(run), key));
        return _atLimits.Before(run);
    }

    private protected override Position FirstOver(int node, long gridWatts, long demand)
    {
        var (first, end) = Problem.RunsBelow(node);
        for (var run = first; run < end; run++)
            PlaceOfCut(run);
        return _runSearch.FirstOver(node, gridWatts, demand, _place);
    }
}
