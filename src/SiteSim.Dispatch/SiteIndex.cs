using System.Numerics;

namespace SiteSim.Dispatch;

/// <summary>
/// Every group's merit order across the site, moved together: the site's demand when everything worth more than a value is served. A
/// price or limit change costs a few dozen row additions, whatever the number of rows of the fleet.
/// </summary>
internal sealed class SiteIndex
{
    private const int SmallestBucketShift = 6;

    private readonly DispatchProblem _problem;
    private readonly SlotLoads _loads;
    private readonly MeritOrder[] _orders;
    private readonly int[] _placeOfSegment;

    public SiteIndex(DispatchProblem problem, SolveTerms terms)
    {
        _problem = problem;
        var layout = new SlotLayout(problem);
        _loads = new(problem, layout, terms);
        _placeOfSegment = new int[problem.SegmentCount];
        _orders = new MeritOrder[problem.GroupCount];
        var segments = SegmentsByGroup();
        for (var group = 0; group < _orders.Length; group++)
            _orders[group] = Order(group, segments[group], layout);
    }

    public ReadOnlySpan<MeritOrder> Orders => _orders;

    /// <summary>Takes over changed limits; see <see cref="SlotLoads.ReadLimits"/>.</summary>
    public void ReadLimits() => _loads.ReadLimits();

    /// <summary>Demand of the site, its own limit left out, when everything before the cursors is served.</summary>
    public long Demand() => _loads.Demand();

    /// <summary>Adds a row's watts to the sums (sign +1) or takes them away (-1).</summary>
    public void Flip(int row, int sign)
    {
        var order = _orders[_problem.Runs.Group[_problem.Segments.RunOfRow[row]]];
        var (first, count) = _problem.Segments.OfRow(row).GetOffsetAndLength(_problem.SegmentCount);
        for (var segment = first; segment < first + count; segment++)
            order.Change(_placeOfSegment[segment], sign * _problem.Segments.Watts[segment]);
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
        return new(new(keys), watts, slots, _loads.ServedOf(group), 1 << BucketShift(layout.SlotCount));
    }

    /// <summary>A bucket of a third as many segments as there are slots: reading two rows then costs about what walking half a bucket does.</summary>
    private static int BucketShift(int slots) => Math.Max(SmallestBucketShift, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)slots / 3)));
}
