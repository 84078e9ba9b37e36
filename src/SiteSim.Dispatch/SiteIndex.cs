using System.Numerics;

namespace SiteSim.Dispatch;

/// <summary>
/// Every group's merit order across the site, moved together: the site's demand at any position, and the position at which it passes a
/// bound. A price or limit change costs a few dozen row additions, whatever the number of rows of the fleet.
/// </summary>
internal sealed class SiteIndex
{
    private const int SmallestBucketShift = 6;

    private readonly DispatchProblem _problem;
    private readonly SolveTerms _terms;
    private readonly SlotLoads _loads;
    private readonly MeritOrder[] _orders;
    private readonly int[] _placeOfSegment;
    private readonly int[] _fits;
    private readonly int[] _exceeds;
    private Position _upper;
    private Position _last;

    public SiteIndex(DispatchProblem problem, SolveTerms terms)
    {
        (_problem, _terms) = (problem, terms);
        var layout = new SlotLayout(problem);
        _loads = new(problem, layout, terms);
        _placeOfSegment = new int[problem.SegmentCount];
        _orders = new MeritOrder[problem.GroupCount];
        _fits = new int[problem.GroupCount];
        _exceeds = new int[problem.GroupCount];
        var segments = SegmentsByGroup();
        for (var group = 0; group < _orders.Length; group++)
            _orders[group] = Order(group, segments[group], layout);
    }

    /// <summary>Takes over changed limits; see <see cref="SlotLoads.ReadLimits"/>.</summary>
    public void ReadLimits() => _loads.ReadLimits();

    /// <summary>Adds a row's watts to the sums (sign +1) or takes them away (-1).</summary>
    public void Flip(int row, int sign)
    {
        var order = _orders[_problem.Runs.Group[_problem.Segments.RunOfRow[row]]];
        var (first, count) = _problem.Segments.OfRow(row).GetOffsetAndLength(_problem.SegmentCount);
        for (var segment = first; segment < first + count; segment++)
            order.Change(_placeOfSegment[segment], sign * _problem.Segments.Watts[segment]);
    }

    /// <summary>Demand of the site, its own limit left out, when everything before a position is served.</summary>
    public long DemandBefore(Position position)
    {
        for (var group = 0; group < _orders.Length; group++)
            (_fits[group], _exceeds[group]) = (0, _orders[group].Count);
        _upper = position;
        return MoveTo(position);
    }

    /// <summary>
    /// The first segment in merit order with which the site's demand exceeds a bound; demand does exceed it at the position last
    /// evaluated by <see cref="DemandBefore"/>, where it is <paramref name="demand"/>.
    /// </summary>
    /// <remarks>
    /// Every group has a range of places that may hold its cut; a pivot from the widest splits them all. The first pivot is the answer of
    /// the search before.
    /// </remarks>
    public Position FirstOver(long bound, long demand)
    {
        for (var group = 0; group < _orders.Length; group++)
            (_fits[group], _exceeds[group]) = (0, _orders[group].Place);
        var search = new Interpolation(bound, demand - bound);
        if (_last.Value > _upper.Value)
            Split(_last, bound, ref search);
        while (true)
        {
            var widest = Widest();
            var width = _exceeds[widest] - _fits[widest];
            var pivot = PositionAt(widest, _fits[widest] + search.StepInto(width));
            if (Split(pivot, bound, ref search) || width > 1)
                continue;
            if (MoveTo(pivot with { Key = pivot.Key + 1 }) > bound)
                return _last = pivot;
            _fits[widest]++;
        }
    }

    /// <summary>Drops the places on the side of a pivot where the answer is not; returns whether demand before the pivot exceeds the bound.</summary>
    private bool Split(Position pivot, long bound, ref Interpolation search)
    {
        var excess = MoveTo(pivot) - bound;
        search.Tell(excess);
        var bounds = excess > 0 ? _exceeds : _fits;
        for (var group = 0; group < _orders.Length; group++)
            bounds[group] = _orders[group].Place;
        return excess > 0;
    }

    private Position PositionAt(int group, int place)
    {
        var key = _orders[group].KeyAt(place);
        return new(_terms.Groups[group].Value(MeritKey.RankOf(key)), key);
    }

    private long MoveTo(Position position)
    {
        for (var group = 0; group < _orders.Length; group++)
        {
            var (order, from, to) = (_orders[group], _fits[group], _exceeds[group]);
            order.MoveTo(from == to ? from : order.PlaceOf(_terms.Groups[group].CutKey(position), from, to));
        }
        return _loads.Demand();
    }

    private int Widest()
    {
        var widest = 0;
        for (var group = 1; group < _orders.Length; group++)
        {
            if (_exceeds[group] - _fits[group] > _exceeds[widest] - _fits[widest])
                widest = group;
        }
        return widest;
    }

    private List<int>[] SegmentsByGroup()
    {
        var segments = new List<int>[_orders.Length];
        for (var group = 0; group < segments.Length; group++)
            segments[group] = [];
        for (var run = 0; run < _problem.Runs.Count; run++)
        {
            for (var segment = _problem.Runs.FirstSegment[run]; segment < _problem.Runs.FirstSegment[run + 1]; segment++)
                segments[_problem.Runs.Group[run]].Add(segment);
        }
        return segments;
    }

    private MeritOrder Order(int group, List<int> members, SlotLayout layout)
    {
        var table = _problem.Segments;
        int[] segments = [.. members];
        var keys = Array.ConvertAll(segments, table.Key);
        Array.Sort(keys, segments);
        for (var place = 0; place < segments.Length; place++)
            _placeOfSegment[segments[place]] = place;
        var watts = Array.ConvertAll(segments, segment => table.Watts[segment]);
        var slots = Array.ConvertAll(segments, segment => layout.SlotOfNode[_problem.Runs.Node[table.RunOfSegment(segment)]]);
        return new(keys, watts, slots, _loads.ServedOf(group), BucketShift(layout.SlotCount));
    }

    /// <summary>A bucket of a third as many segments as there are slots: reading two rows then costs about what walking half a bucket does.</summary>
    private static int BucketShift(int slots) => Math.Max(SmallestBucketShift, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)slots / 3)));
}
