namespace SiteSim.Kernel;

/// <summary>An append-only list of entries that knows its earliest time.</summary>
internal sealed class FarBucket
{
    private QueueEntry[] _entries = [];

    public int Count { get; private set; }

    /// <summary>Meaningful while <see cref="Count"/> is above zero.</summary>
    public long EarliestTime { get; private set; } = long.MaxValue;

    public void Append(in QueueEntry entry)
    {
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Math.Max(16, 2 * Count));
        _entries[Count++] = entry;
        if (entry.Time < EarliestTime)
            EarliestTime = entry.Time;
    }

    /// <summary>Forgets the entries and shows them until the next <see cref="Append"/>.</summary>
    public ReadOnlySpan<QueueEntry> Drain()
    {
        int count = Count;
        Count = 0;
        EarliestTime = long.MaxValue;
        return _entries.AsSpan(0, count);
    }

    public int Take(ref QueueEntry[] into)
    {
        int count = Count;
        if (count > into.Length)
            (into, _entries) = (_entries, into);
        else
            _entries.AsSpan(0, count).CopyTo(into);
        Count = 0;
        EarliestTime = long.MaxValue;
        return count;
    }
}
