using System.Numerics;

namespace SiteSim.Kernel;

/// <summary>
/// What became due while the present instant was running: one ring per <see cref="Phase"/>. Whatever the <see cref="EventQueue"/> holds
/// for this instant was scheduled earlier, so at equal priority it goes first and the rings need no sequence numbers.
/// </summary>
internal sealed class ReadyQueue
{
    private readonly ReadyRing[] _rings = [new(), new(), new(), new(), new()];
    private uint _mask;

    public bool IsEmpty => _mask == 0;

    /// <summary>The smallest priority waiting; the queue must not be empty.</summary>
    public int Priority => BitOperations.TrailingZeroCount(_mask);

    /// <summary>Whether there is a ring for this priority; others go through the <see cref="EventQueue"/>.</summary>
    public static bool Takes(int priority) => priority is >= 0 and <= Phase.Observe;

    public void Push(int priority, ReadyItem item)
    {
        _rings[priority].Push(item);
        _mask |= 1u << priority;
    }

    public ReadyItem Peek() => _rings[Priority].Peek();

    public ReadyItem Pop()
    {
        int priority = Priority;
        ReadyRing ring = _rings[priority];
        ReadyItem item = ring.Pop();
        if (ring.IsEmpty)
            _mask &= ~(1u << priority);
        return item;
    }
}
