using System.Diagnostics;

namespace SiteSim.Dispatch;

/// <summary>
/// Among the segments of one value, finds the one with which the site's demand passes a bound. Every group has a range of places that may
/// hold it; demand before a pivot splits them all.
/// </summary>
internal sealed class MarginalSearch(SiteIndex index, SolveTerms terms)
{
    /// <summary>For each group: every step halves the widest range.</summary>
    private const int MostSteps = 64;

    private readonly int[] _fits = new int[index.Orders.Length];
    private readonly int[] _exceeds = new int[index.Orders.Length];
    private readonly int[] _place = new int[index.Orders.Length];

    /// <summary>The key of the segment; all that is worth more than <paramref name="value"/> fits, and with all that is worth as much demand exceeds the bound.</summary>
    public long KeyAt(double value, long bound)
    {
        for (var group = 0; group < _fits.Length; group++)
            (_fits[group], _exceeds[group]) = PlacesWorth(group, value);
        for (var step = 0; step < MostSteps * _fits.Length; step++)
        {
            var pivot = Pivot(out var isOnly);
            if (isOnly)
                return pivot;
            for (var group = 0; group < _place.Length; group++)
                MoveBefore(group, pivot);
            _place.AsSpan().CopyTo(index.Demand() > bound ? _exceeds : _fits);
        }
        throw new UnreachableException("Invariant: every step drops a segment.");
    }

    private (int From, int To) PlacesWorth(int group, double value)
    {
        var classes = index.Orders[group].Classes;
        var from = classes.CountAbove(terms.Groups[group].LargestRankAtMost(value), 0, classes.Count);
        var to = classes.CountAbove(terms.Groups[group].LargestRankAtMost(Math.BitDecrement(value)), from, classes.Count);
        return (classes.FirstPlace(from), classes.FirstPlace(to));
    }

    private void MoveBefore(int group, long key)
    {
        var order = index.Orders[group];
        var (from, to) = (_fits[group], _exceeds[group]);
        _place[group] = from == to ? from : Math.Clamp(order.Classes.PlaceOf(key), from, to);
        order.MoveTo(_place[group]);
    }

    /// <summary>The middle of the widest range, or the last of all where each holds one segment at most: never the first of all that are left.</summary>
    private long Pivot(out bool isOnly)
    {
        var (widest, left, pivot) = (0, 0, long.MinValue);
        for (var group = 0; group < _fits.Length; group++)
        {
            var width = _exceeds[group] - _fits[group];
            left += width;
            widest = width > _exceeds[widest] - _fits[widest] ? group : widest;
            if (width > 0)
                pivot = Math.Max(pivot, index.Orders[group].Classes.KeyAt(_fits[group]));
        }
        isOnly = left == 1;
        var isSingle = _exceeds[widest] - _fits[widest] == 1;
        return isSingle ? pivot : index.Orders[widest].Classes.KeyAt((_fits[widest] + _exceeds[widest]) / 2);
    }
}
