namespace SiteSim.Dispatch;

/// <summary>
/// Who got the megawatts in the last solve. Owned and reused by its <see cref="Dispatcher"/>: read it before the next solve or flip.
/// Totals are exact integers: watts, and units of product per hour.
/// </summary>
public sealed class Outcome
{
    private readonly DispatchProblem _problem;
    private readonly RowAvailability _availability;
    private readonly long[] _groupRowWatts;
    private readonly long[] _groupGridWatts;
    private readonly long[] _groupYield;
    private readonly long[] _nodeWatts;
    private readonly bool[] _binds;

    internal Outcome(DispatchProblem problem, RowAvailability availability)
    {
        _problem = problem;
        _availability = availability;
        _groupRowWatts = new long[problem.GroupCount];
        _groupGridWatts = new long[problem.GroupCount];
        _groupYield = new long[problem.GroupCount];
        _nodeWatts = new long[problem.LimitCount];
        _binds = new bool[problem.LimitCount];
        Runs = new RunOutcome[problem.Runs.Count];
    }

    /// <summary>Grid watts drawn by the whole site.</summary>
    public long SiteWatts => _nodeWatts[0];

    /// <summary>
    /// Grid watts the site's limit is charged with: a limit below it that binds counts in full, though less than one row watt of it may be
    /// left undrawn when a gain exceeds 1. Never below <see cref="SiteWatts"/>; the site's minimum is met in these watts.
    /// </summary>
    public long CommittedWatts { get; private set; }

    /// <summary>How far <see cref="CommittedWatts"/> stays below the minimum asked for, in grid watts; 0 when it was reached.</summary>
    public long MinimumShortfallWatts { get; private set; }

    /// <summary>
    /// Value in USD per grid MWh of the site's marginal segment: the first that the site's bounds kept from full service, or the last
    /// that the minimum kept on. The energy price where neither held; +infinity where even floors were cut at the site.
    /// </summary>
    public double Threshold { get; internal set; }

    /// <summary>The first limit in tree order at which must-run floors were cut; -1 when all were served.</summary>
    public int InfeasibleLimit { get; private set; }

    internal RunOutcome[] Runs { get; }

    public long RowWattsOfGroup(int group) => _groupRowWatts[group];

    public long GridWattsOfGroup(int group) => _groupGridWatts[group];

    public long YieldOfGroup(int group) => _groupYield[group];

    public long GridWattsOfLimit(int limit) => _nodeWatts[_problem.Tree.NodeOf[limit]];

    /// <summary>Whether the limit kept something off that was wanted and that no limit above it kept off first.</summary>
    public bool Binds(int limit) => _binds[_problem.Tree.NodeOf[limit]];

    /// <summary>Row watts of one row.</summary>
    public int WattsOf(int row)
    {
        var watts = 0;
        foreach (var (segment, served) in new ServedSegments(_problem, _availability, Runs, row))
            watts += served;
        return watts;
    }

    /// <summary>Product per hour of one row; a partly served segment yields in proportion, rounded down.</summary>
    public long YieldOf(int row)
    {
        var yield = 0L;
        foreach (var (segment, served) in new ServedSegments(_problem, _availability, Runs, row))
            yield += _problem.Segments.YieldOfPart(segment, served);
        return yield;
    }

    internal void Clear(double energyPrice)
    {
        Threshold = energyPrice;
        InfeasibleLimit = -1;
        _binds.AsSpan().Clear();
    }

    /// <summary>Records that a limit cut a segment.</summary>
    internal void Bind(int node, int rank)
    {
        _binds[node] = true;
        if (rank == MeritKey.FloorRank && (InfeasibleLimit < 0 || node < _problem.Tree.NodeOf[InfeasibleLimit]))
            InfeasibleLimit = _problem.Tree.LimitOf[node];
    }

    /// <summary>Adds the runs up into groups and limits.</summary>
    internal void AddUp(SolveTerms terms, long committedWatts, long minimumAsked)
    {
        CommittedWatts = committedWatts;
        MinimumShortfallWatts = Math.Max(0, minimumAsked - committedWatts);
        _groupRowWatts.AsSpan().Clear();
        _groupGridWatts.AsSpan().Clear();
        _groupYield.AsSpan().Clear();
        _nodeWatts.AsSpan().Clear();
        for (var run = 0; run < Runs.Length; run++)
            AddRun(run, terms);
        for (var node = _nodeWatts.Length - 1; node > 0; node--)
            _nodeWatts[_problem.Tree.Parent[node]] += _nodeWatts[node];
    }

    private void AddRun(int run, SolveTerms terms)
    {
        var group = _problem.Runs.Group[run];
        var gridWatts = terms.Groups[group].GridWatts(Runs[run].RowWatts);
        _groupRowWatts[group] += Runs[run].RowWatts;
        _groupGridWatts[group] += gridWatts;
        _groupYield[group] += Runs[run].Yield;
        _nodeWatts[_problem.Runs.Node[run]] += gridWatts;
    }
}
