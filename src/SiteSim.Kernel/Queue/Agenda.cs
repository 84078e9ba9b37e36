namespace SiteSim.Kernel;

/// <summary>What is to happen, in the order (time, priority, order of scheduling), and the present time.</summary>
internal sealed class Agenda
{
    private const int SequenceBits = 48;
    private const int CacheSlots = 4096;

    private readonly EventQueue _queue;
    private readonly ReadyQueue _ready = new();
    private long _sequence;
    private int _touched;

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
            _ready.Push(priority, @event, 0, -1);
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
            _ready.Push(priority, sleeper, order, slot);
            return order;
        }
        long time = TimeAfter(delay);
        if (slot < 0)
            slot = Slots.Take(sleeper);
        _queue.Push(new QueueEntry(time, order, ~slot));
        return order;
    }

    /// <summary>Takes the next item that has not been cancelled and sets the clock to it.</summary>
    /// <param name="end">Nothing at this time or later is taken, except what has a negative priority at it.</param>
    /// <param name="wakeOrder">Zero if the item is an event that occurs, otherwise it is a sleeper to be woken.</param>
    /// <param name="slot">The sleeper's slot.</param>
    /// <returns>Null if there is none before the end.</returns>
    public object? TryTake(long end, out long wakeOrder, out int slot)
    {
        while (true)
        {
            object? item;
            if (!_ready.IsEmpty && !QueueGoesFirst())
            {
                item = _ready.Pop(out wakeOrder, out slot);
                if (wakeOrder == 0 || IsExpected(item, slot, wakeOrder))
                    return item;
            }
            else
            {
                if (_queue.HeadTime >= end && !IsHeadUrgentAt(end))
                {
                    (wakeOrder, slot) = (0, -1);
                    return null;
                }
                item = TakeFromQueue(out wakeOrder, out slot);
                if (item is not null)
                    return item;
            }
        }
    }

    /// <summary>Whether nothing at all lies before or at this time.</summary>
    public bool IsIdleUntil(long time) => _ready.IsEmpty && time < _queue.HeadTime;

    /// <summary>Time of the next item that has not been cancelled, or <see cref="long.MaxValue"/>.</summary>
    public long PeekTime()
    {
        while (!_ready.IsEmpty)
        {
            ref readonly ReadyItem next = ref _ready.Head;
            if (next.WakeOrder == 0 || IsExpected(next.Target, next.Slot, next.WakeOrder))
                return Now;
            _ready.Pop(out _, out _);
        }
        while (!_queue.IsEmpty && _queue.Head is { Slot: < 0 } head && !IsExpected(Slots[~head.Slot], ~head.Slot, head.Order))
            _queue.Pop();
        return _queue.HeadTime;
    }

    private static bool IsExpected(object? sleeper, int slot, long wakeOrder) => sleeper is Process process
        ? process.Expects(wakeOrder)
        : sleeper is ISleeper other && other.Expects(slot, wakeOrder);

    /// <summary>Whatever the queue holds for this instant was scheduled before anything in the rings.</summary>
    private bool QueueGoesFirst() => _queue.HeadTime == Now && _queue.Head.Order >> SequenceBits <= _ready.Priority;

    private bool IsHeadUrgentAt(long end) => _queue.HeadTime == end && !_queue.IsEmpty && _queue.Head.Order < 0;

    /// <summary>Drops a cancelled entry, without moving the clock, and returns null.</summary>
    private object? TakeFromQueue(out long wakeOrder, out int slot)
    {
        if (_queue.IsNearEmpty && Slots.Count > CacheSlots)
            Warm();
        QueueEntry entry = _queue.Pop();
        if (entry.Slot >= 0)
        {
            (wakeOrder, slot) = (0, -1);
            Now = entry.Time;
            return Slots.Release(entry.Slot);
        }
        (wakeOrder, slot) = (entry.Order, ~entry.Slot);
        object? sleeper = Slots[slot];
        if (!IsExpected(sleeper, slot, wakeOrder))
            return null;
        Now = entry.Time;
        return sleeper;
    }

    /// <summary>
    /// In a large model every event waits for memory three times in a row: slot, process, iterator. The next few are known, so they are
    /// read together here, where their waits overlap.
    /// </summary>
    private void Warm()
    {
        _ = _queue.Head;
        int sum = 0;
        foreach (ref readonly QueueEntry entry in _queue.Near)
        {
            int slot = entry.Slot < 0 ? ~entry.Slot : entry.Slot;
            sum ^= Slots[slot] switch
            {
                Process process => process.Touch(),
                Event @event => @event.TouchWaiter(),
                ISleeper sleeper => sleeper.Touch(slot),
                _ => 0,
            };
        }
        _touched = sum;
    }

    private long NextOrder(int priority)
    {
        if (priority is < short.MinValue or > short.MaxValue)
            RefusePriority(priority);
        return ((long)priority << SequenceBits) + ++_sequence;
    }

    private long TimeAfter(long delay)
    {
        if (delay > DateTime.MaxValue.Ticks - Now)
            RefuseDelay(delay);
        return Now + delay;
    }

    // Apart from the tests above, so that these can be inlined.
    private static void RefusePriority(int priority) =>
        throw new ArgumentOutOfRangeException(nameof(priority), priority, "A priority must lie in -32768..32767.");

    private void RefuseDelay(long delay) => throw new ArgumentOutOfRangeException(
        nameof(delay), TimeSpan.FromTicks(delay), $"The time would lie after the year 9999; now is {new DateTime(Now):O}.");
}
