namespace SiteSim.Dispatch;

/// <summary>
/// Set points for machines that know whole operating points only: every segment in full or not at all, and none above one that is off in
/// the same row. Segments that an outcome serves in part are rounded down, and the room that leaves goes to the next segments in merit
/// order that fit. On small sites the result is then made exact.
/// </summary>
/// <remarks>
/// The outcome is the optimum of the relaxation, so nothing whole earns more; what rounding gives up of it is <see cref="GapUsdPerHour"/>.
/// Bounds on the work: in every run the first 16 segments behind the cut are tried; a site of up to 128 segments is made exact in up to
/// 100,000 steps. Updates allocate nothing.
/// </remarks>
public sealed class WholePoints
{
    private const int Lookahead = 16;

    private readonly IncrementalDispatch _dispatcher;
    private readonly DispatchProblem _problem;
    private readonly WholeSegments _segments;
    private readonly WholeRepair? _repair;
    private readonly Bid[] _bids;
    private double _gap;

    public WholePoints(IncrementalDispatch dispatcher)
    {
        (_dispatcher, _problem, _segments) = (dispatcher, dispatcher.Problem, new(dispatcher));
        _repair = _problem.SegmentCount <= WholeRepair.LargestSite ? new(dispatcher, _segments) : null;
        _bids = new Bid[Enumerable.Range(0, _problem.Runs.Count).Sum(run => Math.Min(Lookahead, dispatcher.Index.CountOf(run)))];
    }

    /// <summary>Grid watts drawn by the whole site.</summary>
    public long SiteWatts => _segments.SiteWatts;

    /// <summary>How far <see cref="SiteWatts"/> stays below the site's minimum or, if that is lower, its limit.</summary>
    public long MinimumShortfallWatts { get; private set; }

    /// <summary>
    /// At most this many USD an hour are lost against the best whole points, because it is what is lost against the relaxation. Where a gain
    /// is not 1, the watts that its rounding hides are counted at the greatest value at stake. Only floors that all are served and a
    /// minimum that is reached make it a bound.
    /// </summary>
    public double GapUsdPerHour => Math.Max(0, _gap);

    /// <summary>Whether no whole points are worth more; known on small sites when all floors are served and the minimum is reached.</summary>
    public bool IsExact { get; private set; }

    /// <summary>Row watts of one row, as of the last update.</summary>
    public int WattsOf(int row)
    {
        var watts = 0;
        var (first, count) = _problem.Segments.OfRow(row).GetOffsetAndLength(_problem.SegmentCount);
        for (var segment = first; segment < first + count; segment++)
            watts += _segments.IsOn(segment) ? _dispatcher.Availability.Watts[segment] : 0;
        return watts;
    }

    /// <summary>Takes over the dispatcher's last outcome.</summary>
    /// <exception cref="InvalidOperationException">A row was flipped after the solve and before anything was read of its outcome.</exception>
    public void Update()
    {
        var outcome = _dispatcher.LastOutcome;
        var runs = outcome.SettledRuns;
        _segments.RoundDown(runs);
        _gap = WorthInPart(runs) + HiddenByGains();
        FillUp(runs);
        MinimumShortfallWatts = Math.Max(0, _dispatcher.Terms.Minimum - SiteWatts);
        var isRepairable = _repair is not null && outcome.InfeasibleLimit < 0 && MinimumShortfallWatts == 0;
        IsExact = isRepairable && _repair!.Improve(ref _gap);
    }

    /// <summary>What the segments that are served in part are worth.</summary>
    private double WorthInPart(ReadOnlySpan<RunOutcome> runs)
    {
        var worth = 0.0;
        for (var run = 0; run < runs.Length; run++)
        {
            if (runs[run].CutWatts > 0)
                worth += _dispatcher.Terms.Worth(_problem.Runs.Group[run], MeritKey.RankOf(runs[run].CutKey), runs[run].CutWatts);
        }
        return worth;
    }

    /// <summary>A run's draw is rounded up to a whole watt, and at a limit that binds less than one row watt, four grid watts at the largest gain, stays unused.</summary>
    private double HiddenByGains()
    {
        if (_dispatcher.Terms.HasUnitGains)
            return 0;
        var greatest = 0.0;
        for (var run = 0; run < _problem.Runs.Count; run++)
        {
            var keys = _dispatcher.Index.KeysOf(run);
            var best = _dispatcher.Index.CountBefore(run, 0, keys.Length, MeritKey.FirstOfRank(MeritKey.LargestFiniteRank));
            if (best < keys.Length)
                greatest = Math.Max(greatest, Math.Max(Math.Abs(WorthOfWatt(run, keys[best])), Math.Abs(WorthOfWatt(run, keys[^1]))));
        }
        return greatest * (_problem.Runs.Count + (4 * _problem.LimitCount));
    }

    private double WorthOfWatt(int run, long key) => _dispatcher.Terms.WorthOfGridWatt(_problem.Runs.Group[run], MeritKey.RankOf(key));

    /// <summary>Turns on, in merit order, what is worth its energy or needed for the minimum and fits whole.</summary>
    private void FillUp(ReadOnlySpan<RunOutcome> runs)
    {
        var count = 0;
        for (var run = 0; run < runs.Length; run++)
            count = AddBids(run, count);
        var bids = _bids.AsSpan(0, count);
        bids.Sort();
        foreach (var bid in bids)
        {
            if (!IsWanted(bid.Value) || !_segments.CanTurnOn(bid.Segment))
                continue;
            _segments.Turn(bid.Segment);
            _gap -= _dispatcher.Terms.Worth(_problem.Runs.Group[bid.Run], MeritKey.RankOf(bid.Key), _problem.Segments.Watts[bid.Segment]);
        }
    }

    /// <summary>Room only shrinks while it is filled up: what does not fit now never will.</summary>
    private int AddBids(int run, int count)
    {
        var terms = _dispatcher.Terms.Groups[_problem.Runs.Group[run]];
        var room = terms.RowWattsWithin(_segments.Headroom(_problem.Runs.Node[run]) + 1);
        var place = _dispatcher.PlaceOfCut(run);
        foreach (var key in _dispatcher.Index.KeysOf(run)[place..Math.Min(place + Lookahead, _dispatcher.Index.CountOf(run))])
        {
            var segment = _problem.Segments.Find(key);
            var watts = _dispatcher.Availability.Watts[segment];
            var value = terms.Value(MeritKey.RankOf(key));
            if (!IsWanted(value))
                break;
            if (watts > 0 && watts <= room)
                _bids[count++] = new(value, key, segment, run);
        }
        return count;
    }

    private bool IsWanted(double value) => value > _dispatcher.Terms.EnergyPrice || SiteWatts < _dispatcher.Terms.Minimum;
}
