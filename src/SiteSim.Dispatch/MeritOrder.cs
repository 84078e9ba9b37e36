namespace SiteSim.Dispatch;

/// <summary>
/// The segments of one group across the site, in merit order, with a cursor: everything before it is served, and the watts that makes are
/// kept by slot. Segments of one merit are a class: many where machines are identical, one where every machine differs.
/// </summary>
/// <remarks>
/// Watts by slot before every bucket of segments are kept in <see cref="BucketRows"/>. The cursor moves far by reading a bucket's row, and
/// near by adding segments one by one. A group of few classes starts a bucket with every class, so that its cursor moves from class to
/// class without adding segments at all.
/// </remarks>
internal sealed class MeritOrder
{
    private const int FewClasses = 64;

    private readonly MeritClasses _classes;
    private readonly int[] _watts;
    private readonly int[] _slot;
    private readonly int[] _bucketStart;
    private readonly BucketRows _rows;
    private readonly Memory<uint> _served;
    private readonly int _nearby;

    /// <param name="classes">The group's segments by class.</param>
    /// <param name="watts">Watts of each segment.</param>
    /// <param name="slot">Slot of each segment.</param>
    /// <param name="served">Where the watts by slot are kept.</param>
    /// <param name="bucketSize">The most segments a bucket takes.</param>
    public MeritOrder(MeritClasses classes, int[] watts, int[] slot, Memory<uint> served, int bucketSize)
    {
        (_classes, _watts, _slot, _served, _nearby) = (classes, watts, slot, served, bucketSize);
        _bucketStart = BucketStarts(bucketSize);
        _rows = new(_bucketStart, watts, slot, served.Length);
    }

    public MeritClasses Classes => _classes;

    /// <summary>Segments before the cursor.</summary>
    public int Place { get; private set; }

    public void MoveTo(int place)
    {
        if (Math.Abs(place - Place) > _nearby)
            JumpTo(NearestBucket(place));
        if (place > Place)
            Serve(Place, place);
        else
            Withdraw(place, Place);
        Place = place;
    }

    /// <summary>Adds watts (negative: takes them away) to the segment at a place.</summary>
    public void Change(int place, int watts)
    {
        _watts[place] += watts;
        var slot = _slot[place];
        if (place < Place)
            _served.Span[slot] += (uint)watts;
        var bucket = SortedSearch.LowerBound(_bucketStart, 0, _bucketStart.Length, place + 1) - 1;
        _rows.Change(bucket, slot, (uint)watts);
    }

    private int[] BucketStarts(int bucketSize)
    {
        var classes = _classes.Count <= Math.Max(FewClasses, _watts.Length / bucketSize) ? _classes.Count : 0;
        var starts = new List<int>();
        for (var i = 0; i < Math.Max(1, classes); i++)
        {
            var end = classes == 0 ? _watts.Length : _classes.FirstPlace(i + 1);
            for (var place = _classes.FirstPlace(i); place < end; place += bucketSize)
                starts.Add(place);
        }
        return [.. starts, _watts.Length];
    }

    private int NearestBucket(int place)
    {
        var bucket = SortedSearch.LowerBound(_bucketStart, 0, _bucketStart.Length, place);
        return bucket > 0 && place - _bucketStart[bucket - 1] < _bucketStart[bucket] - place ? bucket - 1 : bucket;
    }

    private void JumpTo(int bucket)
    {
        Place = _bucketStart[bucket];
        _rows.Read(bucket, _served.Span);
    }

    private void Serve(int from, int to)
    {
        var served = _served.Span;
        var slots = _slot.AsSpan(from, to - from);
        var watts = _watts.AsSpan(from, slots.Length);
        for (var i = 0; i < slots.Length; i++)
            served[slots[i]] += (uint)watts[i];
    }

    private void Withdraw(int from, int to)
    {
        var served = _served.Span;
        var slots = _slot.AsSpan(from, to - from);
        var watts = _watts.AsSpan(from, slots.Length);
        for (var i = 0; i < slots.Length; i++)
            served[slots[i]] -= (uint)watts[i];
    }
}
