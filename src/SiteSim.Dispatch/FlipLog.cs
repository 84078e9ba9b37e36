namespace SiteSim.Dispatch;

/// <summary>The latest flips of rows, for readers who each remember how far they have read.</summary>
internal sealed class FlipLog
{
    private const int Capacity = 4096;

    private readonly int[] _rows = new int[Capacity];

    /// <summary>Flips ever logged.</summary>
    public long Count { get; private set; }

    public void Add(int row) => _rows[Count++ % Capacity] = row;

    /// <summary>Whether all flips from a number on are still there.</summary>
    public bool Reaches(long number) => Count - number <= Capacity;

    public int RowOf(long number) => _rows[number % Capacity];
}
