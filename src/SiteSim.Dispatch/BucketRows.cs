using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>
/// Watts by slot of every bucket and block of a merit order, and of all before every superblock; with the running sum of all before one
/// bucket, which moves by adding the rows in between. A change touches one slot of two rows and of the few superblocks behind it.
/// </summary>
/// <remarks>Sums may wrap in 32 bits; a slot's watts in all do not exceed them, and additions wrap back.</remarks>
internal sealed class BucketRows
{
    private readonly Buckets _buckets;
    private readonly int _slots;
    private readonly uint[] _ofBucket;
    private readonly uint[] _ofBlock;
    private readonly uint[] _beforeSuperblock;
    private readonly uint[] _before;
    private int _at;

    /// <param name="buckets">Of the group.</param>
    /// <param name="entries">Every segment.</param>
    /// <param name="slots">Slots in a row, a multiple of 16.</param>
    public BucketRows(Buckets buckets, ReadOnlySpan<MeritEntry> entries, int slots)
    {
        (_buckets, _slots) = (buckets, slots);
        _ofBucket = new uint[buckets.Count * slots];
        _ofBlock = new uint[buckets.BlockCount * slots];
        _beforeSuperblock = new uint[((buckets.BlockCount / Buckets.BlocksInSuperblock) + 1) * slots];
        _before = new uint[slots];
        for (var bucket = 0; bucket < buckets.Count; bucket++)
        {
            foreach (var entry in entries[buckets.Start(bucket)..buckets.Start(bucket + 1)])
                Change(bucket, entry.Slot, (uint)entry.Watts);
        }
    }

    /// <summary>Adds watts to a slot of a bucket.</summary>
    public void Change(int bucket, int slot, uint watts)
    {
        var block = _buckets.BlockOf(bucket);
        _ofBucket[(bucket * _slots) + slot] += watts;
        _ofBlock[(block * _slots) + slot] += watts;
        for (var i = (((block / Buckets.BlocksInSuperblock) + 1) * _slots) + slot; i < _beforeSuperblock.Length; i += _slots)
            _beforeSuperblock[i] += watts;
        if (bucket < _at)
            _before[slot] += watts;
    }

    /// <summary>Writes the watts by slot of all segments before a bucket, starting from the last bucket asked about or a superblock, whichever takes fewer rows.</summary>
    public void Read(int bucket, Span<uint> row)
    {
        var block = _buckets.NearestBlock(bucket);
        var superblock = (block + (Buckets.BlocksInSuperblock / 2)) / Buckets.BlocksInSuperblock;
        superblock = Math.Min(superblock, (_beforeSuperblock.Length / _slots) - 1);
        var blocks = block - (superblock * Buckets.BlocksInSuperblock);
        var fromSuperblock = 1 + Math.Abs(blocks) + Math.Abs(bucket - _buckets.BlockStart(block));
        if (RowsFromLast(bucket, fromSuperblock) < fromSuperblock)
        {
            Move(bucket);
        }
        else
        {
            _beforeSuperblock.AsSpan(superblock * _slots, _slots).CopyTo(_before);
            _at = _buckets.BlockStart(superblock * Buckets.BlocksInSuperblock);
            Move(_buckets.BlockStart(block));
            Move(bucket);
        }
        _before.AsSpan().CopyTo(row);
    }

    /// <summary>How many rows lie between the last bucket and another one, counted up to a bound.</summary>
    private int RowsFromLast(int bucket, int bound)
    {
        var (from, to, rows) = (Math.Min(_at, bucket), Math.Max(_at, bucket), 0);
        for (; from < to && rows < bound; rows++)
            from = IsBlockWithin(from, to) ? EndOfBlock(from) : from + 1;
        return rows;
    }

    private void Move(int bucket)
    {
        var (from, to, isForward) = (Math.Min(_at, bucket), Math.Max(_at, bucket), bucket > _at);
        while (from < to)
        {
            if (IsBlockWithin(from, to))
            {
                Add(_ofBlock, _buckets.BlockOf(from), isForward);
                from = EndOfBlock(from);
            }
            else
            {
                Add(_ofBucket, from++, isForward);
            }
        }
        _at = bucket;
    }

    private bool IsBlockWithin(int from, int to) => from == _buckets.BlockStart(_buckets.BlockOf(from)) && EndOfBlock(from) <= to;

    private int EndOfBlock(int bucket) => _buckets.BlockStart(_buckets.BlockOf(bucket) + 1);

    /// <summary>Adds a row to the running sum, or takes it away.</summary>
    private void Add(uint[] rows, int number, bool isForward)
    {
        var before = _before.AsSpan();
        var row = rows.AsSpan(number * _slots, _slots);
        if (!Vector256.IsHardwareAccelerated)
        {
            for (var i = 0; i < row.Length; i++)
                before[i] = isForward ? before[i] + row[i] : before[i] - row[i];
        }
        else if (isForward)
        {
            for (var i = 0; i < row.Length; i += SlotLayout.Lanes)
                (Vector512.Create<uint>(before[i..]) + Vector512.Create<uint>(row[i..])).CopyTo(before[i..]);
        }
        else
        {
            for (var i = 0; i < row.Length; i += SlotLayout.Lanes)
                (Vector512.Create<uint>(before[i..]) - Vector512.Create<uint>(row[i..])).CopyTo(before[i..]);
        }
    }
}
