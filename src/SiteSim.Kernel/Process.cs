namespace SiteSim.Kernel;

/// <summary>
/// Something that lives in simulated time: it yields the event it waits for and goes on when that event is processed. The process is
/// itself an event, which occurs when it ends.
/// </summary>
/// <remarks>
/// <para>A process that waited for a failed event or was interrupted goes on with <see cref="Event.IsOk"/> false and the cause in
/// <see cref="Event.Value"/>. It must call <see cref="HandleFault"/> before it yields again; otherwise the run ends. If it ends without
/// having done so, it fails.</para>
/// <para>Differences from Sim#, on purpose: the result of a process is what it gave to <c>ActiveProcess.Succeed</c>, else null (Sim#: the
/// value of the last event it yielded); after a handled fault an event that was processed already does not bring the old fault back;
/// a process that yields after it ended itself is closed, so that its <c>using</c> and <c>finally</c> blocks run (Sim# abandons it);
/// yielding null ends the run with a message.</para>
/// </remarks>
public sealed class Process : Event
{
    private readonly IEnumerator<Event> _steps;
    private long _wakeOrder;
    private int _slot = -1;

    /// <summary>Starts a process: its first step is taken in an event of its own, now, with this priority.</summary>
    public Process(Simulation environment, IEnumerable<Event> generator, int priority = 0)
        : base(environment)
    {
        ArgumentNullException.ThrowIfNull(generator);
        _steps = generator.GetEnumerator();
        IsOk = true;
        _wakeOrder = environment.Agenda.AddWake(this, ref _slot, 0, priority);
    }

    /// <summary>The event the process waits for; null while it is active, starting, waiting by a delay, interrupted or over.</summary>
    public Event? Target { get; private set; }

    internal string Name => RecentEvents.NameOfGenerator(_steps.GetType());

    /// <summary>
    /// Breaks off the wait of the process now, whatever it waits for, and lets it go on with a fault in an event of its own. Several
    /// interrupts arrive in the order of priority, then of calls; those that come after its end are lost.
    /// </summary>
    /// <remarks>
    /// The event the process waited for stays as it was. That may be the event being processed at the moment: if the process has not been
    /// told yet, it is not told any more (Sim# throws).
    /// </remarks>
    /// <exception cref="InvalidOperationException">The process has ended, or it is the active process.</exception>
    public void Interrupt(object? cause = null, int priority = 0)
    {
        if (IsTriggered)
            throw new InvalidOperationException($"{Name} has ended and cannot be interrupted.");
        if (Environment.ActiveProcess == this)
            throw new InvalidOperationException($"{Name} cannot interrupt itself.");
        StopWaiting();
        var interrupt = new Event(Environment);
        interrupt.AddWaiter(this);
        interrupt.Fail(cause, priority);
    }

    /// <summary>Declares the fault handled, whose cause is in <see cref="Event.Value"/>.</summary>
    /// <returns>Whether there was one.</returns>
    public bool HandleFault()
    {
        if (IsOk)
            return false;
        IsOk = true;
        return true;
    }

    /// <summary>Whether this wake-up call is the one the process waits for, rather than one cancelled by an interrupt.</summary>
    internal bool Expects(long wakeOrder) => _wakeOrder == wakeOrder;

    /// <summary>Reads the process and its iterator; see <see cref="Agenda"/>.</summary>
    internal int Touch() => _steps.GetType() == typeof(Process) ? 0 : _slot;

    internal void Wake()
    {
        _wakeOrder = 0;
        Advance(null);
    }

    internal void Resume(Event occurred)
    {
        if (IsTriggered)
            return;
        if (!ReferenceEquals(occurred, Target))
            StopWaiting();
        Target = null;
        Advance(occurred.IsOk ? null : occurred);
    }

    /// <summary>The process threw: it is over, and fails those who wait for it should the run be continued.</summary>
    internal void Abandon(Exception exception)
    {
        if (!IsTriggered)
        {
            if (HasWaiters)
                Fail(exception);
            else
                (IsOk, Value, IsTriggered, IsProcessed) = (false, exception, true, true);
        }
        Close();
    }

    private void Advance(Event? fault)
    {
        Simulation environment = Environment;
        environment.ActiveProcess = this;
        while (true)
        {
            if (fault is not null)
                (IsOk, Value) = (false, fault.Value);
            if (!_steps.MoveNext())
            {
                End();
                break;
            }
            Event next = _steps.Current ?? throw environment.Failure($"{Name} yielded null.");
            environment.RequireYielded(next);
            if (IsTriggered)
            {
                environment.DisarmDelay();
                Close();
                break;
            }
            if (!IsOk)
                throw environment.Failure($"{Name} did not handle the fault it was given: {Value ?? "no cause given"}.");
            if (Wait(environment, next))
                break;
            fault = next.IsOk ? null : next;
        }
        environment.ActiveProcess = null;
    }

    /// <returns>False if the event is over, so that the process goes on at once.</returns>
    private bool Wait(Simulation environment, Event next)
    {
        if (ReferenceEquals(next, environment.DelayToken))
        {
            _wakeOrder = environment.ScheduleDelay(this, ref _slot);
            return true;
        }
        if (next.IsProcessed)
            return false;
        next.AddWaiter(this);
        Target = next;
        return true;
    }

    private void StopWaiting()
    {
        _wakeOrder = 0;
        Target?.RemoveWaiter(this);
        Target = null;
    }

    private void End()
    {
        Environment.RequireYielded(null);
        Release();
        if (IsTriggered)
            return;
        if (IsOk)
            Succeed();
        else
            Fail(Value);
    }

    private void Close()
    {
        Release();
        _steps.Dispose();
    }

    private void Release()
    {
        if (_slot >= 0)
            Environment.Agenda.Slots.Release(_slot);
        _slot = -1;
    }
}
