namespace SiteSim.Kernel;

/// <summary>Chunks not in use: the buckets share them, so that a queue of steady size allocates nothing.</summary>
internal sealed class ChunkPool
{
    private EntryChunk? _first;

    public EntryChunk Take()
    {
        EntryChunk? chunk = _first;
        if (chunk is null)
            return new EntryChunk();
        _first = chunk.Next;
        chunk.Next = null;
        return chunk;
    }

    /// <returns>The chunk after it.</returns>
    public EntryChunk? Return(EntryChunk chunk)
    {
        EntryChunk? next = chunk.Next;
        chunk.Next = _first;
        _first = chunk;
        return next;
    }
}
