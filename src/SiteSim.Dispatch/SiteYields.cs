namespace SiteSim.Dispatch;

/// <summary>
/// What every run yields up to the cut of its group at the site: moved from the last cut to the next segment by segment, or, where that is
/// too far, looked up run by run. Flips are taken in as they come.
/// </summary>
internal sealed class SiteYields
{
    /// <summary>Segments that are passed in the time one run is looked up in.</summary>
    private const int SegmentsALookup = 32;

    private readonly DispatchProblem _problem;
    private readonly SiteIndex _site;
    private readonly MeritIndex _index;
    private readonly int _slots;
    private readonly long[] _yield;
    private readonly int[] _place;
    private readonly int[][] _runsOf;
    private readonly int[] _placeInRun;

    public SiteYields(DispatchProblem problem, SiteIndex site, MeritIndex index)
    {
        (_problem, _site, _index, _slots) = (problem, site, index, site.SlotCount);
        _yield = new long[problem.GroupCount * _slots];
        _place = new int[problem.GroupCount];
        _placeInRun = new int[problem.Runs.Count];
        var groups = problem.Runs.Group.ToArray();
        _runsOf = [.. Enumerable.Range(0, problem.GroupCount).Select(group => Enumerable.Range(0, groups.Length).Where(run => groups[run] == group).ToArray())];
    }

    /// <summary>Units of product per hour of a run.</summary>
    public long Of(int run) => _yield[_site.CellOf(run)];

    /// <summary>Moves a group's cut to a place, which is that of <paramref name="key"/>.</summary>
    public void MoveTo(int group, int place, long key)
    {
        var (from, to) = (Math.Min(_place[group], place), Math.Max(_place[group], place));
        if (to - from > SegmentsALookup * _runsOf[group].Length)
            LookUp(group, key);
        else
            _site.Orders[group].AddYields(from, to, place > _place[group] ? 1 : -1, _yield.AsSpan(group * _slots, _slots));
        _place[group] = place;
    }

    /// <summary>Takes a row out (sign -1) or puts it back (+1).</summary>
    public void Flip(int row, ReadOnlySpan<SegmentPlaces> places, int sign)
    {
        var run = _problem.Segments.RunOfRow(row);
        var group = _problem.Runs.Group[run];
        var first = _problem.Segments.OfRow(row).Start.Value;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].InGroup < _place[group])
                _yield[_site.CellOf(run)] += sign * _problem.Segments.Yield[first + i];
        }
    }

    private void LookUp(int group, long key)
    {
        foreach (var run in _runsOf[group])
        {
            _placeInRun[run] = _index.CountNear(run, _placeInRun[run], key);
            _yield[_site.CellOf(run)] = _index.Before(run, _placeInRun[run]).Yield;
        }
    }
}
