using System.Numerics;

namespace SiteSim.Kernel;

/// <summary>
/// Entries grouped by how far ahead they lie, by the highest four-bit digit in which their time differs from a base time (a radix heap,
/// Ahuja, Mehlhorn, Orlin, Tarjan, "Faster algorithms for the shortest path problem", J. ACM 37(2), 1990). Buckets are append-only and
/// ordered; only the earliest is ever split, after which its entries lie at least one digit lower.
/// </summary>
/// <remarks>No assumption about the distribution of times, nothing to resize by guesswork: ties, bursts and gaps of years cost the same.</remarks>
internal sealed class FarBuckets
{
    private const int DigitBits = 4;
    private const int Digits = 1 << DigitBits;
    private const int Levels = (64 + DigitBits - 1) / DigitBits;

    private readonly FarBucket[] _buckets = new FarBucket[Levels * Digits];
    private readonly ChunkPool _pool = new();
    private readonly uint[] _digitMasks = new uint[Levels];
    private uint _levelMask;
    private long _base;

    public FarBuckets()
    {
        for (int i = 0; i < _buckets.Length; i++)
            _buckets[i] = new FarBucket();
    }

    public bool IsEmpty => _levelMask == 0;

    /// <summary>Time of the earliest entry, or <see cref="long.MaxValue"/>. Changes nothing.</summary>
    public long EarliestTime => IsEmpty ? long.MaxValue : _buckets[EarliestBucket].EarliestTime;

    private int EarliestBucket
    {
        get
        {
            int level = BitOperations.TrailingZeroCount(_levelMask);
            return level * Digits + BitOperations.TrailingZeroCount(_digitMasks[level]);
        }
    }

    /// <param name="entry">What to add.</param>
    /// <param name="floor">A time no later than this entry and any later one.</param>
    public void Add(in QueueEntry entry, long floor)
    {
        if (IsEmpty)
            _base = floor;
        else if (entry.Time < _base)
            Rebase(floor);
        Append(entry);
    }

    /// <summary>Splits the earliest bucket until it holds at most <paramref name="limit"/> entries, or only entries of one time.</summary>
    /// <returns>The number of entries in the earliest bucket.</returns>
    public int SplitUntil(int limit)
    {
        while (true)
        {
            int index = EarliestBucket;
            ref readonly FarBucket bucket = ref _buckets[index];
            if (bucket.Count <= limit || index < Digits)
                return bucket.Count;
            _base = bucket.EarliestTime;
            Spread(index);
        }
    }

    /// <summary>Moves the entries of the earliest bucket out, in the order in which they were added.</summary>
    /// <param name="into">Room for all of them.</param>
    public void TakeEarliest(Span<QueueEntry> into)
    {
        EntryChunk? chunk = TakeAll(EarliestBucket, out int count);
        for (; count > 0; count -= EntryChunk.Capacity)
        {
            chunk!.Entries.AsSpan(0, Math.Min(count, EntryChunk.Capacity)).CopyTo(into);
            into = into[Math.Min(count, EntryChunk.Capacity)..];
            chunk = _pool.Return(chunk);
        }
    }

    private EntryChunk TakeAll(int index, out int count)
    {
        MarkEmpty(index);
        return _buckets[index].TakeAll(out count);
    }

    private void Append(in QueueEntry entry)
    {
        int level = (63 - BitOperations.LeadingZeroCount((ulong)(entry.Time ^ _base) | 1)) / DigitBits;
        int digit = (int)((entry.Time >> (level * DigitBits)) & (Digits - 1));
        _levelMask |= 1u << level;
        _digitMasks[level] |= 1u << digit;
        _buckets[level * Digits + digit].Append(entry, _pool);
    }

    private void Spread(int index)
    {
        EntryChunk? chunk = TakeAll(index, out int count);
        for (; count > 0; count -= EntryChunk.Capacity)
        {
            foreach (ref readonly QueueEntry entry in chunk!.Entries.AsSpan(0, Math.Min(count, EntryChunk.Capacity)))
                Append(entry);
            chunk = _pool.Return(chunk);
        }
    }

    /// <summary>An entry before the base: only after someone looked at a cancelled head and then scheduled before it. Costs a pass over all.</summary>
    private void Rebase(long floor)
    {
        var all = new List<QueueEntry>();
        while (!IsEmpty)
        {
            var entries = new QueueEntry[_buckets[EarliestBucket].Count];
            TakeEarliest(entries);
            all.AddRange(entries);
        }
        _base = floor;
        foreach (QueueEntry entry in all)
            Append(entry);
    }

    private void MarkEmpty(int index)
    {
        int level = index / Digits;
        _digitMasks[level] &= ~(1u << (index % Digits));
        if (_digitMasks[level] == 0)
            _levelMask &= ~(1u << level);
    }
}
