namespace SiteSim.Kernel;

/// <summary>An append-only list of entries, in chunks, that knows its earliest time.</summary>
internal struct FarBucket()
{
    private EntryChunk? _first;
    private EntryChunk? _last;

    public int Count { get; private set; }

    /// <summary>Meaningful while <see cref="Count"/> is above zero.</summary>
    public long EarliestTime { get; private set; } = long.MaxValue;

    public void Append(in QueueEntry entry, ChunkPool pool)
    {
        int place = Count++ & (EntryChunk.Capacity - 1);
        if (place == 0)
            AddChunk(pool.Take());
        _last!.Entries[place] = entry;
        if (entry.Time < EarliestTime)
            EarliestTime = entry.Time;
    }

    /// <summary>Empties the bucket.</summary>
    /// <returns>The first chunk; all but the last are full.</returns>
    public EntryChunk TakeAll(out int count)
    {
        EntryChunk first = _first!;
        count = Count;
        this = new FarBucket();
        return first;
    }

    private void AddChunk(EntryChunk chunk)
    {
        if (_first is null)
            _first = chunk;
        else
            _last!.Next = chunk;
        _last = chunk;
    }
}
