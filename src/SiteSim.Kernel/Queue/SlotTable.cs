namespace SiteSim.Kernel;

/// <summary>The objects that queue entries speak of, by number.</summary>
internal sealed class SlotTable
{
    private Slot[] _slots = new Slot[64];
    private int[] _free = new int[64];
    private int _freeCount;
    private int _used;

    /// <summary>Slots ever used at once.</summary>
    public int Count => _used;

    public object? this[int slot] => _slots[slot].Occupant;

    public int Take(object occupant)
    {
        int slot = _freeCount > 0 ? _free[--_freeCount] : _used++;
        if (slot == _slots.Length)
            Array.Resize(ref _slots, 2 * slot);
        _slots[slot].Occupant = occupant;
        return slot;
    }

    /// <summary>Reserves <paramref name="count"/> consecutive slots for one occupant, for ever.</summary>
    /// <returns>The first of them.</returns>
    public int TakeRange(object occupant, int count)
    {
        int first = _used;
        _used += count;
        if (_used > _slots.Length)
            Array.Resize(ref _slots, Math.Max(_used, 2 * _slots.Length));
        for (int slot = first; slot < _used; slot++)
            _slots[slot].Occupant = occupant;
        return first;
    }

    public object? Release(int slot)
    {
        object? occupant = _slots[slot].Occupant;
        _slots[slot].Occupant = null;
        if (_freeCount == _free.Length)
            Array.Resize(ref _free, 2 * _freeCount);
        _free[_freeCount++] = slot;
        return occupant;
    }

    /// <summary>A struct around the reference spares every store the array's type check.</summary>
    private struct Slot
    {
        public object? Occupant;
    }
}
