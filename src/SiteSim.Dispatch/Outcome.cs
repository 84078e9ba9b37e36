namespace SiteSim.Dispatch;

/// <summary>
/// Who got the megawatts in the last solve. Owned and reused by its <see cref="Dispatcher"/>: read it before the next solve or flip.
/// Totals are exact integers: watts, and units of product per hour.
/// </summary>
/// <remarks>
/// A solve finds the site's threshold; what that means for every limit, group and row is worked out at the first question about one of
/// them. Asking that for the first time after a flip, or after a solve that was refused, throws <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class Outcome
{
    private readonly Dispatcher _dispatcher;
    private readonly DispatchProblem _problem;
    private readonly RowAvailability _availability;
    private readonly long[] _groupRowWatts;
    private readonly long[] _groupGridWatts;
    private readonly long[] _groupYield;
    private readonly long[] _nodeWatts;
    private readonly bool[] _binds;

    private readonly RunOutcome[] _runs;
    private readonly RunCut[] _cuts;
    private int _infeasibleLimit;
    private Stage _stage;

    internal Outcome(Dispatcher dispatcher, RowAvailability availability)
    {
        var problem = dispatcher.Problem;
        (_dispatcher, _problem, _availability) = (dispatcher, problem, availability);
        _groupRowWatts = new long[problem.GroupCount];
        _groupGridWatts = new long[problem.GroupCount];
        _groupYield = new long[problem.GroupCount];
        _nodeWatts = new long[problem.LimitCount];
        _binds = new bool[problem.LimitCount];
        _runs = new RunOutcome[problem.Runs.Count];
        _cuts = new RunCut[problem.Runs.Count];
    }

    private enum Stage
    {
        Outdated,
        Solved,
        Settled,
    }

    /// <summary>Grid watts drawn by the whole site.</summary>
    public long SiteWatts => Settled()._nodeWatts[0];

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
    public int InfeasibleLimit => Settled()._infeasibleLimit;

    /// <summary>The runs, for the dispatcher to fill in.</summary>
    internal RunOutcome[] Runs => _runs;

    internal ReadOnlySpan<RunOutcome> SettledRuns => Settled()._runs;

    public long RowWattsOfGroup(int group) => Settled()._groupRowWatts[group];

    public long GridWattsOfGroup(int group) => Settled()._groupGridWatts[group];

    public long YieldOfGroup(int group) => Settled()._groupYield[group];

    public long GridWattsOfLimit(int limit) => Settled()._nodeWatts[_problem.Tree.NodeOf[limit]];

    /// <summary>Whether the limit kept something off that was wanted and that no limit above it kept off first.</summary>
    public bool Binds(int limit) => Settled()._binds[_problem.Tree.NodeOf[limit]];

    /// <summary>Row watts of one row.</summary>
    public int WattsOf(int row)
    {
        var watts = 0;
        foreach (var (segment, served) in new ServedSegments(_problem, _availability, Settled()._runs, row))
            watts += served;
        return watts;
    }

    /// <summary>Row watts of every row, by row: what <see cref="WattsOf"/> gives one by one.</summary>
    /// <exception cref="ArgumentException">There is not one place for every row.</exception>
    public void CopyWattsTo(Span<int> rows)
    {
        if (rows.Length != _problem.RowCount)
            throw new ArgumentException($"{rows.Length} places for {_problem.RowCount} rows.", nameof(rows));
        var runs = Settled()._runs;
        for (var run = 0; run < runs.Length; run++)
            _cuts[run] = RunCut.At(runs[run].CutKey);
        _problem.Curves.CopyWattsTo(_cuts, _availability.IsOut, rows);
        for (var run = 0; run < runs.Length; run++)
        {
            var row = _cuts[run].Row;
            if (row < rows.Length && _problem.Segments.RunOfRow(row) == run)
                rows[row] = WattsOf(row);
        }
    }

    /// <summary>Product per hour of one row; a partly served segment yields in proportion, rounded down.</summary>
    public long YieldOf(int row)
    {
        var yield = 0L;
        foreach (var (segment, served) in new ServedSegments(_problem, _availability, Settled()._runs, row))
            yield += _problem.Segments.YieldOfPart(segment, served);
        return yield;
    }

    internal void Begin(double energyPrice) => (Threshold, _stage) = (energyPrice, Stage.Solved);

    internal void Commit(long committedWatts, long minimumAsked) =>
        (CommittedWatts, MinimumShortfallWatts) = (committedWatts, Math.Max(0, minimumAsked - committedWatts));

    /// <summary>A row was flipped or another solve begun: what is not settled by now never will be.</summary>
    internal void Outdate() => _stage = _stage == Stage.Settled ? Stage.Settled : Stage.Outdated;

    internal void Unbind()
    {
        _infeasibleLimit = -1;
        _binds.AsSpan().Clear();
    }

    /// <summary>Records that a limit cut a segment.</summary>
    internal void Bind(int node, int rank)
    {
        _binds[node] = true;
        if (rank == MeritKey.FloorRank && (_infeasibleLimit < 0 || node < _problem.Tree.NodeOf[_infeasibleLimit]))
            _infeasibleLimit = _problem.Tree.LimitOf[node];
    }

    private Outcome Settled()
    {
        if (_stage == Stage.Settled)
            return this;
        if (_stage == Stage.Outdated)
            throw new InvalidOperationException("The outcome was not read before a row was flipped or conditions were refused; solve again first.");
        _stage = Stage.Settled;
        _dispatcher.Settle();
        AddUp(_dispatcher.Terms);
        return this;
    }

    /// <summary>Adds the runs up into groups and limits.</summary>
    private void AddUp(SolveTerms terms)
    {
        _groupRowWatts.AsSpan().Clear();
        _groupGridWatts.AsSpan().Clear();
        _groupYield.AsSpan().Clear();
        _nodeWatts.AsSpan().Clear();
        for (var run = 0; run < _runs.Length; run++)
            AddRun(run, terms);
        for (var node = _nodeWatts.Length - 1; node > 0; node--)
            _nodeWatts[_problem.Tree.Parent[node]] += _nodeWatts[node];
    }

    private void AddRun(int run, SolveTerms terms)
    {
        var group = _problem.Runs.Group[run];
        var gridWatts = terms.Groups[group].GridWatts(_runs[run].RowWatts);
        _groupRowWatts[group] += _runs[run].RowWatts;
        _groupGridWatts[group] += gridWatts;
        _groupYield[group] += _runs[run].Yield;
        _nodeWatts[_problem.Runs.Node[run]] += gridWatts;
    }
}
