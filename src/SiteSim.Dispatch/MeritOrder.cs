using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>
/// The segments of one group across the site, in merit order, with a cursor: everything before it is served, and the watts that makes are
/// kept by slot.
/// </summary>
/// <remarks>
/// Every bucket of segments has a row of watts by slot for all that stands before it, as the sum of a coarse row (whole blocks of
/// buckets) and a fine row (buckets within the block). The cursor moves far by adding two rows up, and near by adding segments one by
/// one; a flip changes one slot in the rows of one block and in the coarse rows behind it.
/// </remarks>
internal sealed class MeritOrder
{
    private const int BlockShift = 5;

    private readonly long[] _key;
    private readonly int[] _watts;
    private readonly int[] _slot;
    private readonly long[] _firstKey;
    private readonly uint[] _coarse;
    private readonly uint[] _fine;
    private readonly Memory<uint> _served;
    private readonly int _bucketShift;

    /// <param name="key">The group's keys, ascending.</param>
    /// <param name="watts">Watts of each segment.</param>
    /// <param name="slot">Slot of each segment.</param>
    /// <param name="served">Where the watts by slot are kept.</param>
    /// <param name="bucketShift">Segments a bucket, as a power of two.</param>
    public MeritOrder(long[] key, int[] watts, int[] slot, Memory<uint> served, int bucketShift)
    {
        (_key, _watts, _slot, _served, _bucketShift) = (key, watts, slot, served, bucketShift);
        var buckets = (key.Length + (1 << bucketShift) - 1) >> bucketShift;
        _firstKey = new long[buckets];
        for (var bucket = 0; bucket < buckets; bucket++)
            _firstKey[bucket] = key[bucket << bucketShift];
        _fine = new uint[(buckets + 1) * served.Length];
        _coarse = new uint[((buckets >> BlockShift) + 1) * served.Length];
        for (var bucket = 0; bucket < buckets; bucket++)
            FillRowBehind(bucket);
    }

    public int Count => _key.Length;

    /// <summary>Segments before the cursor.</summary>
    public int Place { get; private set; }

    public long KeyAt(int place) => _key[place];

    /// <summary>The number of segments before a key, known to be within <paramref name="from"/>..<paramref name="to"/>.</summary>
    public int PlaceOf(long key, int from, int to)
    {
        var bucket = LowerBound(_firstKey, (from >> _bucketShift) + 1, ((to - 1) >> _bucketShift) + 1, key) - 1;
        return LowerBound(_key, Math.Max(from, bucket << _bucketShift), Math.Min(to, (bucket + 1) << _bucketShift), key);
    }

    public void MoveTo(int place)
    {
        if (Math.Abs(place - Place) > 1 << _bucketShift)
            JumpTo((place + (1 << (_bucketShift - 1))) >> _bucketShift);
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
        var bucket = place >> _bucketShift;
        var block = bucket >> BlockShift;
        var blockEnd = Math.Min(_firstKey.Length + 1, (block + 1) << BlockShift);
        for (var i = ((bucket + 1) * slots) + slot; i < blockEnd * slots; i += slots)
            _fine[i] += (uint)watts;
        for (var i = ((block + 1) * slots) + slot; i < _coarse.Length; i += slots)
            _coarse[i] += (uint)watts;
    }

    /// <summary>Branch-free, because every comparison is a coin toss.</summary>
    private static int LowerBound(long[] keys, int from, int to, long key)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(keys);
        var length = to - from;
        while (length > 1)
        {
            var half = length >> 1;
            from += Unsafe.Add(ref first, from + half - 1) < key ? half : 0;
            length -= half;
        }
        return length == 1 && Unsafe.Add(ref first, from) < key ? from + 1 : from;
    }

    private void JumpTo(int bucket)
    {
        Place = Math.Min(_key.Length, bucket << _bucketShift);
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
        for (var place = bucket << _bucketShift; place < Math.Min(_key.Length, next << _bucketShift); place++)
            row[_slot[place]] += (uint)_watts[place];
    }

    private static void AddTo(Span<uint> row, ReadOnlySpan<uint> watts)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] += watts[i];
    }
}
