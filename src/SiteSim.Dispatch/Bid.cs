namespace SiteSim.Dispatch;

/// <summary>A segment with its value under the conditions of a solve, ordered by merit: higher value first, then the smaller key.</summary>
internal readonly record struct Bid(double Value, long Key, int Segment, int Run) : IComparable<Bid>
{
    public int CompareTo(Bid other) =>
        Value != other.Value ? (Value > other.Value ? -1 : 1) : Key.CompareTo(other.Key);
}
