namespace SiteSim.Kernel;

/// <summary>First in, first out; grows by doubling.</summary>
internal sealed class ReadyRing
{
    private ReadyItem[] _items = new ReadyItem[16];
    private int _head;
    private int _count;

    public bool IsEmpty => _count == 0;

    /// <summary>The next item; the ring must not be empty.</summary>
    public ref readonly ReadyItem Head => ref _items[_head];

    public void Push(object target, long wakeOrder, int slot)
    {
        if (_count == _items.Length)
            Grow();
        ref ReadyItem item = ref _items[(_head + _count++) & (_items.Length - 1)];
        item.Target = target;
        item.WakeOrder = wakeOrder;
        item.Slot = slot;
    }

    public object Pop(out long wakeOrder, out int slot)
    {
        ref ReadyItem item = ref _items[_head];
        object target = item.Target;
        wakeOrder = item.WakeOrder;
        slot = item.Slot;
        item.Target = null!;
        _head = (_head + 1) & (_items.Length - 1);
        _count--;
        return target;
    }

    private void Grow()
    {
        var larger = new ReadyItem[2 * _items.Length];
        int tail = _items.Length - _head;
        Array.Copy(_items, _head, larger, 0, tail);
        Array.Copy(_items, 0, larger, tail, _head);
        (_items, _head) = (larger, 0);
    }
}
