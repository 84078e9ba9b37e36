namespace SiteSim.Kernel;

/// <summary>
/// Alarms for a large population with dense ids 0..count-1: one queue entry and eight bytes per id instead of a process each. What a member
/// is and does lies with the owner, in columns by id.
/// </summary>
public sealed class FleetClock : ISleeper
{
    private readonly Simulation _environment;
    private readonly Action<int> _onDue;
    private readonly int _phase;
    private readonly long[] _wakeOrders;
    private readonly int _firstSlot;

    /// <param name="environment">Whose clock counts.</param>
    /// <param name="count">Number of members.</param>
    /// <param name="onDue">Called with the id when its alarm is due; may set the next one.</param>
    /// <param name="phase">The <see cref="Phase"/> in which alarms are due.</param>
    public FleetClock(Simulation environment, int count, Action<int> onDue, int phase = Phase.Signals)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(onDue);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        (_environment, _onDue, _phase) = (environment, onDue, phase);
        _wakeOrders = new long[count];
        _firstSlot = environment.Agenda.Slots.TakeRange(this, count);
    }

    public int Count => _wakeOrders.Length;

    public bool IsSet(int id) => _wakeOrders[id] != 0;

    /// <summary>Sets the alarm of a member, in place of any it had.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or ends after the year 9999.</exception>
    public void Set(int id, TimeSpan delay)
    {
        Simulation.RequireNotNegative(delay);
        int slot = _firstSlot + id;
        _wakeOrders[id] = _environment.Agenda.AddWake(this, ref slot, delay.Ticks, _phase);
    }

    /// <summary>Nothing happens if the member has no alarm.</summary>
    public void Cancel(int id) => _wakeOrders[id] = 0;

    bool ISleeper.Expects(int slot, long wakeOrder) => _wakeOrders[slot - _firstSlot] == wakeOrder;

    int ISleeper.Touch(int slot) => _wakeOrders[slot - _firstSlot] == 0 ? 0 : slot;

    void ISleeper.Wake(int slot)
    {
        int id = slot - _firstSlot;
        _wakeOrders[id] = 0;
        _onDue(id);
    }
}
