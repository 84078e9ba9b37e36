namespace SiteSim.Kernel;

/// <summary>The objects that queue entries speak of, by number.</summary>
internal sealed class SlotTable
{
    private const int FirstOfRanges = 1 << 30;
    private const int PageBits = 12;

    private Slot[] _slots = new Slot[64];
    private int[] _free = new int[64];
    private int _freeCount;
    private int _used;
    private Slot[] _pages = [];
    private int _usedPages;

    /// <summary>Slots ever used at once.</summary>
    public int Count => _used + (_usedPages << PageBits);

    public object? this[int slot] => slot < FirstOfRanges ? _slots[slot].Occupant : _pages[(slot - FirstOfRanges) >> PageBits].Occupant;

    public int Take(object occupant)
    {
        int slot = _freeCount > 0 ? _free[--_freeCount] : _used++;
        if (slot == _slots.Length)
            Array.Resize(ref _slots, 2 * slot);
        _slots[slot].Occupant = occupant;
        return slot;
    }

    /// <summary>Reserves at least <paramref name="count"/> consecutive slots for one occupant, for ever; there is room for 2^30 in all.</summary>
    /// <remarks>Whole pages, and no list of slots: finding the occupant of one among many members must not wait for memory.</remarks>
    /// <returns>The first of them.</returns>
    public int TakeRange(object occupant, int count)
    {
        int first = _usedPages;
        _usedPages += (count >> PageBits) + 1;
        if (_usedPages > _pages.Length)
            Array.Resize(ref _pages, Math.Max(_usedPages, 2 * _pages.Length));
        _pages.AsSpan(first, _usedPages - first).Fill(new Slot { Occupant = occupant });
        return FirstOfRanges + (first << PageBits);
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
