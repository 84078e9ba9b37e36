using System.Diagnostics;

namespace SiteSim.Dispatch;

/// <summary>
/// Finds the segment with which the demand at a limit exceeds a bound. Every run below the limit has a range of places that may hold it;
/// demand before a pivot splits them all. The first pivot is the answer of the search before at the same limit.
/// </summary>
internal sealed class RunSearch
{
    /// <summary>For each run: a search halves the widest range at least every third step.</summary>
    private const int MostSteps = 128;

    private readonly DispatchProblem _problem;
    private readonly MeritIndex _index;
    private readonly SolveTerms _terms;
    private readonly LimitLoads _loads;
    private readonly MeritCursor _cursor;
    private readonly int[] _fits;
    private readonly int[] _exceeds;
    private readonly int[] _place;
    private readonly long[] _rowWatts;
    private readonly long[] _lastKey;

    public RunSearch(DispatchProblem problem, SolveTerms terms, MeritIndex index, MeritCursor cursor)
    {
        (_problem, _terms, _index, _cursor) = (problem, terms, index, cursor);
        _loads = new(problem, terms);
        _fits = new int[problem.Runs.Count];
        _exceeds = new int[problem.Runs.Count];
        _place = new int[problem.Runs.Count];
        _rowWatts = new long[problem.Runs.Count];
        _lastKey = new long[problem.LimitCount];
    }

    /// <param name="node">The limit, whose demand exceeds <paramref name="bound"/> when all runs are served up to their places.</param>
    /// <param name="demand">That demand.</param>
    /// <param name="places">By run.</param>
    public Position FirstOver(int node, long bound, long demand, ReadOnlySpan<int> places)
    {
        var (first, end) = _problem.RunsBelow(node);
        _fits.AsSpan(first..end).Clear();
        places[first..end].CopyTo(_exceeds.AsSpan(first));
        var search = new Interpolation(bound, demand - bound);
        if (IsStillFirstOver(node, bound, ref search))
            return PositionOf(_lastKey[node]);
        for (var step = 0; step < MostSteps * (end - first); step++)
        {
            var pivot = Pivot(first, end, ref search, out var isOnly);
            if (isOnly)
            {
                _lastKey[node] = pivot.Key;
                return pivot;
            }
            search.Tell(Split(node, pivot, bound));
        }
        throw new UnreachableException("Invariant: every step drops a segment.");
    }

    private bool IsStillFirstOver(int node, long bound, ref Interpolation search)
    {
        if (_lastKey[node] == 0)
            return false;
        var last = PositionOf(_lastKey[node]);
        var excess = Split(node, last, bound);
        search.Tell(excess);
        return excess <= 0 && Split(node, last with { Key = last.Key + 1 }, bound) > 0;
    }

    private Position PositionOf(long key)
    {
        var group = _problem.Runs.Group[_problem.Segments.RunOfRow(MeritKey.RowOfId(MeritKey.IdOf(key)))];
        return new(_terms.Groups[group].Value(MeritKey.RankOf(key)), key);
    }

    /// <summary>A place within the widest range, or the last of all where each holds one segment at most: never the first of all that are left.</summary>
    private Position Pivot(int first, int end, ref Interpolation search, out bool isOnly)
    {
        var (widest, left) = (first, 0);
        for (var run = first; run < end; run++)
        {
            left += _exceeds[run] - _fits[run];
            widest = _exceeds[run] - _fits[run] > _exceeds[widest] - _fits[widest] ? run : widest;
        }
        isOnly = left == 1;
        var width = _exceeds[widest] - _fits[widest];
        return width > 1 || isOnly ? PositionOf(_index.KeysOf(widest)[_fits[widest] + search.StepInto(width)]) : LastLeft(first, end);
    }

    private Position LastLeft(int first, int end)
    {
        var last = new Position(double.PositiveInfinity, -1);
        for (var run = first; run < end; run++)
        {
            if (_exceeds[run] == _fits[run])
                continue;
            var position = PositionOf(_index.KeysOf(run)[_fits[run]]);
            if (position.Value < last.Value || (position.Value == last.Value && position.Key > last.Key))
                last = position;
        }
        return last;
    }

    /// <summary>Drops the places on the side of a pivot where the answer is not; returns by how much demand before the pivot exceeds the bound.</summary>
    private long Split(int node, Position pivot, long bound)
    {
        var (first, end) = _problem.RunsBelow(node);
        for (var run = first; run < end; run++)
            MoveBefore(run, pivot);
        var excess = _loads.Evaluate(node, _rowWatts) - bound;
        _place.AsSpan(first..end).CopyTo((excess > 0 ? _exceeds : _fits).AsSpan(first));
        return excess;
    }

    private void MoveBefore(int run, Position position)
    {
        var (place, from, to) = (_fits[run], _fits[run], _exceeds[run]);
        if (from < to)
            place = Math.Clamp(_index.CountNear(run, _cursor.Place(run), _terms.CutKey(_problem.Runs.Group[run], position)), from, to);
        _cursor.MoveTo(run, place);
        _place[run] = place;
        _rowWatts[run] = _cursor.Before(run).Watts;
    }
}
