namespace SiteSim.Kernel;

internal sealed class EntryChunk
{
    /// <summary>Entries, a power of two: 24 KB, long enough for a million entries to stream through memory.</summary>
    public const int Capacity = 1024;

    public QueueEntry[] Entries { get; } = new QueueEntry[Capacity];

    public EntryChunk? Next { get; set; }
}
