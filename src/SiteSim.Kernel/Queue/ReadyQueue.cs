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

    /// <summary>The next item; the queue must not be empty.</summary>
    public ref readonly ReadyItem Head => ref _rings[Priority].Head;

    public void Push(int priority, object target, long wakeOrder, int slot)
    {
        _rings[priority].Push(target, wakeOrder, slot);
        _mask |= 1u << priority;
    }

    public object Pop(out long wakeOrder, out int slot)
    {
        ReadyRing ring = _rings[Priority];
        object target = ring.Pop(out wakeOrder, out slot);
        if (ring.IsEmpty)
            _mask &= _mask - 1;
        return target;
    }
}
