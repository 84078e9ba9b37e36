using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>
/// Watts by slot of all segments before each bucket. The row of a bucket is the sum of three: of the blocks of 64 buckets before its own, of the
/// blocks of 8 before its own in there, and of the buckets before it in that; a change touches one slot of few rows.
/// </summary>
/// <remarks>Sums may wrap in 32 bits; a slot's watts in all do not exceed them, and additions wrap back.</remarks>
internal sealed class BucketRows
{
    private const int BlockShift = 3;

    private readonly int _slots;
    private readonly int _buckets;
    private readonly uint[] _fine;
    private readonly uint[] _middle;
    private readonly uint[] _coarse;

    /// <param name="bucketStart">First segment of each bucket, and the number of segments behind the last.</param>
    /// <param name="watts">Of each segment.</param>
    /// <param name="slot">Of each segment.</param>
    /// <param name="slots">Slots in a row, a multiple of 16.</param>
    public BucketRows(int[] bucketStart, int[] watts, int[] slot, int slots)
    {
        (_slots, _buckets) = (slots, bucketStart.Length);
        _fine = new uint[_buckets * slots];
        _middle = new uint[((_buckets >> BlockShift) + 1) * slots];
        _coarse = new uint[((_buckets >> (2 * BlockShift)) + 1) * slots];
        for (var bucket = 0; bucket < _buckets - 1; bucket++)
        {
            for (var place = bucketStart[bucket]; place < bucketStart[bucket + 1]; place++)
                Change(bucket, slot[place], (uint)watts[place]);
        }
    }

    /// <summary>Adds watts to a slot in all rows behind a bucket.</summary>
    public void Change(int bucket, int slot, uint watts)
    {
        var block = bucket >> BlockShift;
        var superblock = block >> BlockShift;
        AddTo(_fine, bucket + 1, Math.Min(_buckets, (block + 1) << BlockShift), slot, watts);
        AddTo(_middle, block + 1, Math.Min(_middle.Length / _slots, (superblock + 1) << BlockShift), slot, watts);
        AddTo(_coarse, superblock + 1, _coarse.Length / _slots, slot, watts);
    }

    public void Read(int bucket, Span<uint> row)
    {
        var fine = _fine.AsSpan(bucket * _slots, _slots);
        var middle = _middle.AsSpan((bucket >> BlockShift) * _slots, _slots);
        var coarse = _coarse.AsSpan((bucket >> (2 * BlockShift)) * _slots, _slots);
        if (!Vector256.IsHardwareAccelerated)
        {
            for (var i = 0; i < row.Length; i++)
                row[i] = fine[i] + middle[i] + coarse[i];
            return;
        }
        for (var i = 0; i < row.Length; i += SlotLayout.Lanes)
            (Vector512.Create<uint>(fine[i..]) + Vector512.Create<uint>(middle[i..]) + Vector512.Create<uint>(coarse[i..])).CopyTo(row[i..]);
    }

    private void AddTo(uint[] rows, int from, int to, int slot, uint watts)
    {
        for (var i = (from * _slots) + slot; i < to * _slots; i += _slots)
            rows[i] += watts;
    }
}
