namespace SiteSim.Kernel;

/// <summary>What is to happen, in the order (time, priority, order of scheduling), and the present time.</summary>
internal sealed class Agenda
{
    private const int SequenceBits = 48;

    private readonly EventQueue _queue;
    private readonly ReadyQueue _ready = new();
    private long _sequence;

    public Agenda(long start)
    {
        Now = start;
        _queue = new EventQueue(start);
    }

    /// <summary>The present, ticks.</summary>
    public long Now { get; set; }

    public SlotTable Slots { get; } = new();

    /// <summary>An event occurs after <paramref name="delay"/> ticks.</summary>
    public void Add(Event @event, long delay, int priority)
    {
        long order = NextOrder(priority);
        if (delay == 0 && ReadyQueue.Takes(priority))
            _ready.Push(priority, new ReadyItem(@event, 0, -1));
        else
            _queue.Push(new QueueEntry(TimeAfter(delay), order, Slots.Take(@event)));
    }

    /// <summary>A sleeper is woken after <paramref name="delay"/> ticks; it gets a slot of its own when it needs one.</summary>
    /// <returns>The order of the call.</returns>
    public long AddWake(object sleeper, ref int slot, long delay, int priority)
    {
        long order = NextOrder(priority);
        if (delay == 0 && ReadyQueue.Takes(priority))
        {
            _ready.Push(priority, new ReadyItem(sleeper, order, slot));
            return order;
        }
        long time = TimeAfter(delay);
        if (slot < 0)
            slot = Slots.Take(sleeper);
        _queue.Push(new QueueEntry(time, order, ~slot));
        return order;
    }

    /// <summary>Takes the next item, unless it lies at <paramref name="end"/> or later; negative priorities at the end come before it.</summary>
    public bool TryTake(long end, out ReadyItem item)
    {
        while (true)
        {
            if (!_ready.IsEmpty && !QueueGoesFirst())
            {
                item = _ready.Pop();
                if (IsExpected(item))
                    return true;
            }
            else if (IsHeadBefore(end))
            {
                if (TryPop(out item))
                    return true;
            }
            else
            {
                item = default;
                return false;
            }
        }
    }

    /// <summary>Time of the next item that has not been cancelled, or <see cref="long.MaxValue"/>.</summary>
    public long PeekTime()
    {
        while (!_ready.IsEmpty)
        {
            if (IsExpected(_ready.Peek()))
                return Now;
            _ready.Pop();
        }
        while (!_queue.IsEmpty && !IsExpected(ItemOf(_queue.Head)))
            _queue.Pop();
        return _queue.HeadTime;
    }

    private static bool IsExpected(in ReadyItem item)
    {
        if (item.WakeOrder == 0)
            return true;
        if (item.Target is Process process)
            return process.Expects(item.WakeOrder);
        return item.Target is ISleeper sleeper && sleeper.Expects(item.Slot, item.WakeOrder);
    }

    /// <summary>Whatever the queue holds for this instant was scheduled before anything in the rings.</summary>
    private bool QueueGoesFirst() => _queue.HeadTime == Now && _queue.Head.Order >> SequenceBits <= _ready.Priority;

    private bool IsHeadBefore(long end)
    {
        long time = _queue.HeadTime;
        return time < end || (time == end && !_queue.IsEmpty && _queue.Head.Order < 0);
    }

    /// <summary>Drops a cancelled entry without moving the clock.</summary>
    private bool TryPop(out ReadyItem item)
    {
        QueueEntry entry = _queue.Pop();
        item = ItemOf(entry);
        if (!IsExpected(item))
            return false;
        Now = entry.Time;
        if (entry.Slot >= 0)
            Slots.Free(entry.Slot);
        return true;
    }

    private ReadyItem ItemOf(in QueueEntry entry) => entry.Slot >= 0
        ? new ReadyItem(Slots[entry.Slot]!, 0, -1)
        : new ReadyItem(Slots[~entry.Slot]!, entry.Order, ~entry.Slot);

    private long NextOrder(int priority)
    {
        if (priority is < short.MinValue or > short.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "A priority must lie in -32768..32767.");
        return ((long)priority << SequenceBits) + ++_sequence;
    }

    private long TimeAfter(long delay)
    {
        if (delay > DateTime.MaxValue.Ticks - Now)
            throw new ArgumentOutOfRangeException(nameof(delay), TimeSpan.FromTicks(delay), $"The time would lie after the year 9999; now is {new DateTime(Now):O}.");
        return Now + delay;
    }
}
