namespace SiteSim.Kernel;

/// <summary>
/// The future: entries in the order (time, order), exactly, for any mix of times. A push costs the same at 10 and at a million entries,
/// a pop the cost of being moved down a few times.
/// </summary>
/// <remarks>
/// Two parts. The near run holds the next few entries sorted, latest first, so that the next one is popped off its end. Everything later
/// lies unsorted in <see cref="FarBuckets"/>. Invariant: no far entry precedes a near one.
/// </remarks>
internal sealed class EventQueue
{
    private readonly FarBuckets _far = new();
    private readonly int _fillLimit;
    private readonly QueueEntry[] _small;
    private QueueEntry[] _spare = [];
    private QueueEntry[] _near;
    private int _nearCount;
    private long _lastPopped;

    /// <param name="start">No entry may lie before this time, ticks.</param>
    /// <param name="fillLimit">Most entries the near run is filled with at once; it has room for twice as many.</param>
    public EventQueue(long start, int fillLimit = 32)
    {
        _fillLimit = fillLimit;
        _near = _small = new QueueEntry[2 * fillLimit];
        _lastPopped = start;
    }

    public bool IsEmpty => _nearCount == 0 && _far.IsEmpty;

    /// <summary>Time of the next entry, or <see cref="long.MaxValue"/> if there is none. Changes nothing.</summary>
    public long HeadTime => _nearCount > 0 ? _near[_nearCount - 1].Time : _far.EarliestTime;

    /// <summary>The next entry; the queue must not be empty.</summary>
    public ref readonly QueueEntry Head
    {
        get
        {
            if (_nearCount == 0)
                Refill();
            return ref _near[_nearCount - 1];
        }
    }

    /// <summary>Adds an entry, which must not lie before the last one popped.</summary>
    public void Push(in QueueEntry entry)
    {
        if (_nearCount > 0 && entry.Precedes(_near[0]))
            Insert(entry);
        else if (_far.IsEmpty && _nearCount < _small.Length)
            Insert(entry);
        else
            _far.Add(entry, _lastPopped);
    }

    public QueueEntry Pop()
    {
        QueueEntry head = Head;
        _nearCount--;
        _lastPopped = head.Time;
        return head;
    }

    private void Insert(in QueueEntry entry)
    {
        if (_nearCount == _near.Length)
        {
            SpillLaterHalf();
            if (!entry.Precedes(_near[0]))
            {
                _far.Add(entry, _lastPopped);
                return;
            }
        }
        int place = _nearCount++;
        while (place > 0 && _near[place - 1].Precedes(entry))
        {
            _near[place] = _near[place - 1];
            place--;
        }
        _near[place] = entry;
    }

    private void SpillLaterHalf()
    {
        int spilled = _nearCount / 2;
        for (int i = spilled - 1; i >= 0; i--)
            _far.Add(_near[i], _lastPopped);
        _nearCount -= spilled;
        Array.Copy(_near, spilled, _near, 0, _nearCount);
    }

    private void Refill()
    {
        if (_near != _small)
            (_spare, _near) = (_near, _small);
        int count = _far.SplitUntil(_fillLimit);
        if (count > _near.Length)
            _near = _spare;
        _nearCount = _far.TakeEarliest(ref _near);
        SortLatestFirst(_near.AsSpan(0, _nearCount));
    }

    /// <summary>Entries mostly come in the order in which they were pushed: a large group of one time is already sorted, or reversed.</summary>
    private static void SortLatestFirst(Span<QueueEntry> entries)
    {
        entries.Reverse();
        for (int i = 1; i < entries.Length; i++)
        {
            if (!entries[i - 1].Precedes(entries[i]))
                continue;
            if (entries.Length > 64)
            {
                entries.Sort();
                entries.Reverse();
                return;
            }
            QueueEntry moved = entries[i];
            int place = i;
            for (; place > 0 && entries[place - 1].Precedes(moved); place--)
                entries[place] = entries[place - 1];
            entries[place] = moved;
        }
    }
}
