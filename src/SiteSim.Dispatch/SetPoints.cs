namespace SiteSim.Dispatch;

/// <summary>
/// The row watts last sent to every machine, and which of them an outcome changes. Cost follows what changed: rows that a cut passed and
/// rows that were flipped, not the fleet.
/// </summary>
/// <remarks>Several may follow one dispatcher, each at its own pace. Updates allocate nothing.</remarks>
public sealed class SetPoints
{
    private readonly IncrementalDispatch _dispatcher;
    private readonly int[] _watts;
    private readonly int[] _changed;
    private readonly RunOutcome[] _sent;
    private readonly int[] _place;
    private long _flipsRead;
    private int _count;

    /// <summary>All set points 0 W.</summary>
    public SetPoints(IncrementalDispatch dispatcher)
    {
        _dispatcher = dispatcher;
        _watts = new int[dispatcher.Problem.RowCount];
        _changed = new int[dispatcher.Problem.RowCount];
        _sent = new RunOutcome[dispatcher.Problem.Runs.Count];
        _place = new int[dispatcher.Problem.Runs.Count];
    }

    /// <summary>Row watts by row, as of the last update.</summary>
    public ReadOnlySpan<int> Watts => _watts;

    /// <summary>Takes over the dispatcher's last outcome and returns the rows whose watts changed, each once, in an order that depends on nothing but the calls made.</summary>
    /// <exception cref="InvalidOperationException">A row was flipped after the solve and before anything was read of its outcome.</exception>
    public ReadOnlySpan<int> Update()
    {
        var outcome = _dispatcher.LastOutcome;
        var runs = outcome.SettledRuns;
        _count = 0;
        for (var run = 0; run < _sent.Length; run++)
        {
            if (runs[run].CutKey != _sent[run].CutKey || runs[run].CutWatts != _sent[run].CutWatts)
                RefreshBetweenCuts(run, outcome, runs[run]);
        }
        RefreshFlipped(outcome);
        return _changed.AsSpan(0, _count);
    }

    /// <summary>Refreshes the rows from one cut to the other, those at the cuts included.</summary>
    private void RefreshBetweenCuts(int run, Outcome outcome, RunOutcome now)
    {
        var keys = _dispatcher.Index.KeysOf(run);
        var was = _place[run];
        var place = _dispatcher.PlaceOfCut(run);
        for (var i = Math.Min(was, place); i <= Math.Min(Math.Max(was, place), keys.Length - 1); i++)
            Refresh(MeritKey.RowOfId(MeritKey.IdOf(keys[i])), outcome);
        (_place[run], _sent[run]) = (place, now);
    }

    private void RefreshFlipped(Outcome outcome)
    {
        var flips = _dispatcher.Flips;
        if (flips.Reaches(_flipsRead))
        {
            for (var flip = _flipsRead; flip < flips.Count; flip++)
                Refresh(flips.RowOf(flip), outcome);
        }
        else
        {
            for (var row = 0; row < _watts.Length; row++)
                Refresh(row, outcome);
        }
        _flipsRead = flips.Count;
    }

    private void Refresh(int row, Outcome outcome)
    {
        var watts = outcome.WattsOf(row);
        if (watts == _watts[row])
            return;
        _watts[row] = watts;
        _changed[_count++] = row;
    }
}
