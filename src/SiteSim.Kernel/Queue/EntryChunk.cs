namespace SiteSim.Kernel;

internal sealed class EntryChunk
{
    /// <summary>Entries, a power of two: 1.5 KB, so that nearly empty buckets cost little.</summary>
    public const int Capacity = 64;

    public QueueEntry[] Entries { get; } = new QueueEntry[Capacity];

    public EntryChunk? Next { get; set; }
}
