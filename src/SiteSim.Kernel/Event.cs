namespace SiteSim.Kernel;

/// <summary>
/// Something that happens once, at an instant: alive, then triggered (in the queue), then processed (whoever waited has been told).
/// </summary>
/// <remarks>
/// Whoever waits is told in the order in which they began to wait. A failed event that nobody waits for when it is processed ends the run
/// with a <see cref="SimulationException"/>; Sim# passes over it in silence.
/// </remarks>
public class Event
{
    private object? _waiter;

    public Event(Simulation environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        Environment = environment;
    }

    /// <summary>What the event brings: a result, a stored item, the cause of an interrupt.</summary>
    public object? Value { get; internal set; }

    /// <summary>Whether the event succeeded. False while a plain event is alive.</summary>
    public bool IsOk { get; internal set; }

    public bool IsAlive => !IsTriggered && !IsProcessed;

    /// <summary>Whether the outcome is decided. A timeout is triggered from the start.</summary>
    public bool IsTriggered { get; internal set; }

    public bool IsProcessed { get; internal set; }

    internal Simulation Environment { get; }

    internal bool HasWaiters => _waiter is not null;

    public static Condition operator &(Event event1, Event event2) => new AllOf(event1.Environment, event1, event2);

    public static Condition operator |(Event event1, Event event2) => new AnyOf(event1.Environment, event1, event2);

    /// <exception cref="InvalidOperationException">The event has been triggered before.</exception>
    public void Succeed(object? value = null, int priority = 0) => Trigger(true, value, priority);

    /// <exception cref="InvalidOperationException">The event has been triggered before.</exception>
    public void Fail(object? value = null, int priority = 0) => Trigger(false, value, priority);

    /// <summary>Triggers this event with the outcome of another.</summary>
    /// <exception cref="InvalidOperationException">The event has been triggered before.</exception>
    public void Trigger(Event @event, int priority = 0) => Trigger(@event.IsOk, @event.Value, priority);

    /// <exception cref="InvalidOperationException">The event has been processed.</exception>
    public void AddCallback(Action<Event> callback)
    {
        RequireUnprocessed();
        AddWaiter(callback);
    }

    /// <summary>Nothing happens if the callback had not been added.</summary>
    /// <exception cref="InvalidOperationException">The event has been processed.</exception>
    public void RemoveCallback(Action<Event> callback)
    {
        RequireUnprocessed();
        RemoveWaiter(callback);
    }

    /// <param name="waiter">A <see cref="Process"/>, a <see cref="Condition"/>, or an action.</param>
    internal void AddWaiter(object waiter)
    {
        if (_waiter is null)
            _waiter = waiter;
        else
            AddFurtherWaiter(waiter);
    }

    internal void RemoveWaiter(object waiter)
    {
        if (_waiter is List<object?> several)
        {
            // A gap, not a removal: the list may be in the middle of being told.
            int place = several.FindIndex(waiter.Equals);
            if (place >= 0)
                several[place] = null;
            if (several.TrueForAll(each => each is null))
                _waiter = null;
        }
        else if (waiter.Equals(_waiter))
        {
            _waiter = null;
        }
    }

    internal void RefuseWaiters() => _waiter = this;

    internal int TouchWaiter() => _waiter is Process process ? process.Touch() : 0;

    internal virtual void Occur()
    {
        IsProcessed = true;
        object? waiter = _waiter;
        if (waiter is Process process)
        {
            _waiter = null;
            process.Resume(this);
        }
        else if (waiter is not null)
        {
            TellWaiters(waiter);
        }
        else if (!IsOk)
        {
            throw Environment.Failure($"Nobody handled the failure of {RecentEvents.NameOf(this)}: {Value ?? "no cause given"}.");
        }
    }

    private void TellWaiters(object waiter)
    {
        if (waiter is List<object?> several)
        {
            for (int i = 0; i < several.Count; i++)
            {
                if (several[i] is { } each)
                    Tell(each);
            }
        }
        else
        {
            Tell(waiter);
        }
        _waiter = null;
    }

    private void Tell(object waiter)
    {
        if (waiter is Process process)
            process.Resume(this);
        else if (waiter is Condition condition)
            condition.Check(this);
        else
            ((Action<Event>)waiter)(this);
    }

    private void AddFurtherWaiter(object waiter)
    {
        if (_waiter == this)
            throw new InvalidOperationException(DelayExtensions.Misuse);
        if (_waiter is List<object?> several)
            several.Add(waiter);
        else
            _waiter = new List<object?> { _waiter, waiter };
    }

    private void Trigger(bool isOk, object? value, int priority)
    {
        if (IsTriggered)
            throw new InvalidOperationException($"{RecentEvents.NameOf(this)} has been triggered before, with the value {Value ?? "null"}.");
        IsOk = isOk;
        Value = value;
        IsTriggered = true;
        Environment.Agenda.Add(this, 0, priority);
    }

    private void RequireUnprocessed()
    {
        if (IsProcessed)
            throw new InvalidOperationException($"{RecentEvents.NameOf(this)} has been processed; callbacks come too late.");
    }
}
