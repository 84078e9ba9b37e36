namespace SiteSim.Kernel;

/// <summary>First in, first out; grows by doubling.</summary>
internal sealed class ReadyRing
{
    private ReadyItem[] _items = new ReadyItem[16];
    private int _head;
    private int _count;

    public bool IsEmpty => _count == 0;

    public void Push(ReadyItem item)
    {
        if (_count == _items.Length)
            Grow();
        _items[(_head + _count++) & (_items.Length - 1)] = item;
    }

    public ReadyItem Peek() => _items[_head];

    public ReadyItem Pop()
    {
        ref ReadyItem place = ref _items[_head];
        ReadyItem item = place;
        place = default;
        _head = (_head + 1) & (_items.Length - 1);
        _count--;
        return item;
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
