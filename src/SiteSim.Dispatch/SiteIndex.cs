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
    private readonly SlotLayout _layout;
    private readonly int[] _cellOfRun;

    /// <param name="problem">The site.</param>
    /// <param name="terms">Of the solve.</param>
    /// <param name="places">Of every segment: takes in those in their groups.</param>
    public SiteIndex(DispatchProblem problem, SolveTerms terms, SegmentPlaces[] places)
    {
        _problem = problem;
        _layout = new SlotLayout(problem);
        _loads = new(problem, _layout, terms);
        _orders = new MeritOrder[problem.GroupCount];
        _cellOfRun = new int[problem.Runs.Count];
        for (var run = 0; run < _cellOfRun.Length; run++)
            _cellOfRun[run] = (problem.Runs.Group[run] * _layout.SlotCount) + _layout.SlotOfNode[problem.Runs.Node[run]];
        var segments = SegmentsByGroup();
        for (var group = 0; group < _orders.Length; group++)
            _orders[group] = Order(group, segments[group], places);
    }

    public ReadOnlySpan<MeritOrder> Orders => _orders;

    /// <summary>Slots a group has.</summary>
    public int SlotCount => _layout.SlotCount;

    /// <summary>Row watts before the cursors, by group and slot.</summary>
    public ReadOnlySpan<uint> Served => _loads.Served;

    /// <summary>Where a run stands among groups and slots.</summary>
    public int CellOf(int run) => _cellOfRun[run];

    /// <summary>Takes over changed limits; see <see cref="SlotLoads.ReadLimits"/>.</summary>
    public void ReadLimits() => _loads.ReadLimits();

    /// <summary>Demand of the site, its own limit left out, when everything before the cursors is served.</summary>
    public long Demand() => _loads.Demand();

    /// <summary>Takes a row out of the sums (sign -1) or puts it back (+1).</summary>
    public void Flip(int row, ReadOnlySpan<SegmentPlaces> places, int sign)
    {
        var segments = _problem.Segments;
        var run = segments.RunOfRow(row);
        var (order, slot) = (_orders[_problem.Runs.Group[run]], _layout.SlotOfNode[_problem.Runs.Node[run]]);
        var first = segments.OfRow(row).Start.Value;
        for (var i = 0; i < places.Length; i++)
            order.Flip(places[i].InGroup, slot, segments.Watts[first + i], sign);
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

    private MeritOrder Order(int group, List<int> members, SegmentPlaces[] places)
    {
        var table = _problem.Segments;
        int[] segments = [.. members];
        var keys = Array.ConvertAll(segments, table.Key);
        Array.Sort(keys, segments);
        for (var place = 0; place < segments.Length; place++)
            places[segments[place]].InGroup = place;
        var entries = Array.ConvertAll(segments, segment => new MeritEntry(
            _layout.SlotOfNode[_problem.Runs.Node[table.RunOfSegment(segment)]], table.Watts[segment], table.Yield[segment]));
        return new(new(keys), entries, _loads.ServedOf(group), 1 << BucketShift(_layout.SlotCount));
    }

    /// <summary>A bucket of a third as many segments as there are slots: reading two rows then costs about what walking half a bucket does.</summary>
    private static int BucketShift(int slots) => Math.Max(SmallestBucketShift, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)slots / 3)));
}
