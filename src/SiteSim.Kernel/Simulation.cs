using System.Runtime.CompilerServices;

namespace SiteSim.Kernel;

/// <summary>
/// The clock and the agenda of one simulation: events are processed in the order (time, priority ascending, order of scheduling), so a run
/// is a pure function of the model. Names and semantics follow Sim# 3.4 (SimSharp.Simulation); differences are stated where they are.
/// </summary>
/// <remarks>
/// <para>Time is whole ticks of 100 ns, UTC, up to the year 9999. Priorities lie in -32768..32767; see <see cref="Phase"/>. A run has room for
/// 2^48 scheduled events.</para>
/// <para>Zero delays and triggered events go through the queue like all others. Not safe for several threads, except
/// <see cref="StopAsync"/>; simulations share nothing, so each thread may run its own.</para>
/// </remarks>
public sealed class Simulation
{
    private readonly Agenda _agenda;
    private readonly RecentEvents _recent = new();
    private string _description = "";
    private TimeSpan _armedDelay;
    private int _armedPriority;
    private bool _isArmed;
    private long _end;
    private bool _isRunning;
    private volatile bool _stopRequested;

    /// <summary>Starts at 1970-01-01 UTC.</summary>
    public Simulation()
        : this(DateTime.UnixEpoch)
    {
    }

    /// <exception cref="ArgumentException">The start is not UTC.</exception>
    public Simulation(DateTime initialDateTime)
    {
        _agenda = new Agenda(RequireUtc(initialDateTime));
        StartDate = initialDateTime;
        DelayToken = new Event(this) { IsTriggered = true };
        DelayToken.RefuseWaiters();
    }

    public DateTime StartDate { get; }

    /// <summary>The present, UTC.</summary>
    public DateTime Now => new(_agenda.Now, DateTimeKind.Utc);

    /// <summary>The process that is being run, or null.</summary>
    public Process? ActiveProcess { get; internal set; }

    /// <summary>
    /// Events processed so far: starts, ends, timeouts, grants, releases, interrupts, wake-ups. The end of a run is not one, nor is a
    /// wake-up cancelled by an interrupt.
    /// </summary>
    public long ProcessedEvents { get; private set; }

    internal Agenda Agenda => _agenda;

    internal Event DelayToken { get; }

    /// <summary>Starts a process; see <see cref="Kernel.Process"/>.</summary>
    public Process Process(IEnumerable<Event> generator, int priority = 0) => new(this, generator, priority);

    /// <inheritdoc cref="Kernel.Timeout(Simulation, TimeSpan, object, bool, int)"/>
    public Timeout Timeout(TimeSpan delay, int priority = 0) => new(this, delay, priority: priority);

    /// <summary>Runs up to now plus <paramref name="span"/>; see <see cref="Run(DateTime)"/>.</summary>
    public object? Run(TimeSpan span) => Run(Now + span);

    /// <summary>
    /// Runs everything before <paramref name="until"/>, and what has a negative priority at it, then sets the clock to it, even if nothing
    /// was left to do earlier. May be called again to go on.
    /// </summary>
    /// <returns>Null.</returns>
    /// <exception cref="InvalidOperationException">The time does not lie in the future.</exception>
    /// <exception cref="SimulationException">See <see cref="Run(Event)"/>.</exception>
    public object? Run(DateTime until)
    {
        long end = RequireUtc(until);
        if (end <= _agenda.Now)
            throw new InvalidOperationException($"The end of a run must lie after now, {RecentEvents.Format(Now)}; got {RecentEvents.Format(until)}.");
        if (!RunLoop(end, null))
            _agenda.Now = end;
        return null;
    }

    /// <summary>
    /// Runs until <paramref name="stopEvent"/> has been processed and all that waited for it were told; without one, until nothing is left
    /// to do.
    /// </summary>
    /// <returns>The value of the event; at once if it was processed before.</returns>
    /// <exception cref="InvalidOperationException">Nothing was left to do before the event occurred.</exception>
    /// <exception cref="SimulationException">A process threw, did not handle a fault, or nobody handled the failure of an event.</exception>
    public object? Run(Event? stopEvent = null)
    {
        if (stopEvent is { IsProcessed: true })
            return stopEvent.Value;
        if (!RunLoop(long.MaxValue, stopEvent) && stopEvent is not null)
            throw new InvalidOperationException($"Nothing is left to do at {RecentEvents.Format(Now)}, but the event to stop at has not occurred.");
        return stopEvent?.Value;
    }

    /// <summary>Ends the current run after the event being processed; may be called from another thread. Leaves nothing behind.</summary>
    public void StopAsync() => _stopRequested = true;

    /// <summary>Processes the next event.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public void Step()
    {
        if (!RunLoop(long.MaxValue, null, once: true))
            throw new InvalidOperationException($"There is no event to process after {RecentEvents.Format(Now)}.");
    }

    /// <summary>Time of the next event, or <see cref="DateTime.MaxValue"/> if there is none.</summary>
    public DateTime Peek()
    {
        long time = _agenda.PeekTime();
        return time == long.MaxValue ? DateTime.MaxValue : new DateTime(time, DateTimeKind.Utc);
    }

    internal void SetDescription(string description) => _description = description;

    internal Event ArmDelay(TimeSpan delay, int priority)
    {
        if (_isArmed || ActiveProcess is null)
            throw new InvalidOperationException(DelayExtensions.Misuse);
        RequireNotNegative(delay);
        (_armedDelay, _armedPriority, _isArmed) = (delay, priority, true);
        return DelayToken;
    }

    /// <summary>A delay that was asked for must be what is yielded next, and the token must not be yielded without one.</summary>
    internal void RequireYielded(Event? next)
    {
        if (_isArmed != ReferenceEquals(next, DelayToken))
            throw new InvalidOperationException(DelayExtensions.Misuse);
    }

    internal void DisarmDelay() => _isArmed = false;

    internal long ScheduleDelay(Process process, ref int slot)
    {
        _isArmed = false;
        return _agenda.AddWake(process, ref slot, _armedDelay.Ticks, _armedPriority);
    }

    internal void Schedule(TimeSpan delay, Event @event, int priority)
    {
        RequireNotNegative(delay);
        _agenda.Add(@event, delay.Ticks, priority);
    }

    /// <summary>Spares a sleeper that alone has something to do next the way through the queue: the clock goes there, and the event counts.</summary>
    /// <returns>False if something else comes first, or the run ends before.</returns>
    internal bool TryAdvanceAlone(long time, ISleeper sleeper)
    {
        if (time >= _end || _stopRequested || !_agenda.IsIdleUntil(time))
            return false;
        _agenda.Now = time;
        _recent.Add(ProcessedEvents++, time, sleeper);
        return true;
    }

    internal SimulationException Failure(string problem, Exception? inner = null) =>
        new(problem, _description, Now, _recent.Describe(ProcessedEvents), inner);

    private static long RequireUtc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time.Ticks
        : throw new ArgumentException($"Simulated time is UTC; got {time:O} of kind {time.Kind}.", nameof(time));

    internal static void RequireNotNegative(TimeSpan delay)
    {
        if (delay < TimeSpan.Zero)
            RefuseNegative(delay);
    }

    private static void RefuseNegative(TimeSpan delay) =>
        throw new ArgumentOutOfRangeException(nameof(delay), delay, "A delay must not be negative.");

    /// <summary>Turns what a process throws into an exception that says where the run stood, and leaves a kernel that can go on.</summary>
    /// <returns>Whether the last thing asked for was done: false if nothing was left before the end.</returns>
    private bool RunLoop(long end, Event? stopEvent, bool once = false)
    {
        if (_isRunning)
            throw new InvalidOperationException("The simulation is running already; a process cannot run it.");
        _isRunning = true;
        _stopRequested = false;
        _end = once ? long.MinValue : end;
        try
        {
            do
            {
                if (!ProcessNext(end))
                    return false;
            }
            while (!once && !_stopRequested && stopEvent is not { IsProcessed: true });
            return true;
        }
        catch (Exception exception) when (exception is not SimulationException)
        {
            string culprit = ActiveProcess is { } process ? RecentEvents.NameOf(process) : "A callback";
            throw CleanUp(exception, Failure($"{culprit} threw {exception.GetType().Name}: {exception.Message}", exception));
        }
        catch (SimulationException failure)
        {
            CleanUp(failure, failure);
            throw;
        }
        finally
        {
            _isRunning = false;
        }
    }

    private SimulationException CleanUp(Exception cause, SimulationException failure)
    {
        Process? culprit = ActiveProcess;
        ActiveProcess = null;
        _isArmed = false;
        culprit?.Abandon(cause);
        return failure;
    }

    private bool ProcessNext(long end)
    {
        object? next = _agenda.TryTake(end, out long wakeOrder, out int slot);
        if (next is null)
            return false;
        _recent.Add(ProcessedEvents++, _agenda.Now, next);
        if (wakeOrder == 0)
            Unsafe.As<Event>(next).Occur();
        else if (next is Process process)
            process.Wake();
        else
            ((ISleeper)next).Wake(slot);
        return true;
    }
}
