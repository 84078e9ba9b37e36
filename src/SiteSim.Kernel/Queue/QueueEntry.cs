using System.Runtime.CompilerServices;

namespace SiteSim.Kernel;

/// <summary>A future occurrence: plain numbers, so that moving entries costs the garbage collector nothing.</summary>
/// <param name="Time">When, in ticks.</param>
/// <param name="Order">Rank among entries of one time: priority, then sequence number. Unique.</param>
/// <param name="Slot">What: a place in the <see cref="SlotTable"/>; its complement if a sleeper owns the place for good.</param>
internal readonly record struct QueueEntry(long Time, long Order, int Slot) : IComparable<QueueEntry>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Precedes(in QueueEntry other) => Time < other.Time || (Time == other.Time && Order < other.Order);

    public int CompareTo(QueueEntry other)
    {
        int byTime = Time.CompareTo(other.Time);
        return byTime != 0 ? byTime : Order.CompareTo(other.Order);
    }
}
