using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>
/// The segments of one group across the site, in merit order, with a cursor: everything before it is served, and the watts that makes are
/// kept by slot. Segments of one merit are a class: many where machines are identical, one where every machine differs.
/// </summary>
/// <remarks>
/// Every bucket of segments has a row of watts by slot for all that stands before it, as the sum of a coarse row (whole blocks of
/// buckets) and a fine row (buckets within the block). The cursor moves far by adding two rows up, and near by adding segments one by
/// one; a flip changes one slot in the rows of one block and in the coarse rows behind it. A group of few classes starts a bucket with
/// every class, so that its cursor moves from class to class without adding segments at all.
/// </remarks>
internal sealed class MeritOrder
{
    private const int BlockShift = 5;
    private const int FewClasses = 64;

    private readonly MeritClasses _classes;
    private readonly int[] _watts;
    private readonly int[] _slot;
    private readonly int[] _bucketStart;
    private readonly uint[] _coarse;
    private readonly uint[] _fine;
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
        var buckets = _bucketStart.Length - 1;
        _fine = new uint[(buckets + 1) * served.Length];
        _coarse = new uint[((buckets >> BlockShift) + 1) * served.Length];
        for (var bucket = 0; bucket < buckets; bucket++)
            FillRowBehind(bucket);
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
        var (slot, slots) = (_slot[place], _served.Length);
        if (place < Place)
            _served.Span[slot] += (uint)watts;
        var next = SortedSearch.LowerBound(_bucketStart, 0, _bucketStart.Length, place + 1);
        var block = (next - 1) >> BlockShift;
        var blockEnd = Math.Min(_bucketStart.Length, (block + 1) << BlockShift);
        for (var i = (next * slots) + slot; i < blockEnd * slots; i += slots)
            _fine[i] += (uint)watts;
        for (var i = ((block + 1) * slots) + slot; i < _coarse.Length; i += slots)
            _coarse[i] += (uint)watts;
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
        var served = _served.Span;
        var fine = _fine.AsSpan(bucket * served.Length, served.Length);
        var coarse = _coarse.AsSpan((bucket >> BlockShift) * served.Length, served.Length);
        if (!Vector256.IsHardwareAccelerated)
        {
            fine.CopyTo(served);
            AddTo(served, coarse);
            return;
        }
        for (var i = 0; i < served.Length; i += SlotLayout.Lanes)
            (Vector512.Create<uint>(fine[i..]) + Vector512.Create<uint>(coarse[i..])).CopyTo(served[i..]);
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

    /// <summary>Fills the row of what stands before the bucket behind this one: a fine row, or a coarse row where a block ends.</summary>
    private void FillRowBehind(int bucket)
    {
        var slots = _served.Length;
        var next = bucket + 1;
        var endsBlock = next % (1 << BlockShift) == 0;
        var row = endsBlock ? _coarse.AsSpan((next >> BlockShift) * slots, slots) : _fine.AsSpan(next * slots, slots);
        _fine.AsSpan(bucket * slots, slots).CopyTo(row);
        if (endsBlock)
            AddTo(row, _coarse.AsSpan((bucket >> BlockShift) * slots, slots));
        for (var place = _bucketStart[bucket]; place < _bucketStart[next]; place++)
            row[_slot[place]] += (uint)_watts[place];
    }

    private static void AddTo(Span<uint> row, ReadOnlySpan<uint> watts)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] += watts[i];
    }
}
