namespace SiteSim.Kernel;

/// <summary>A level between zero and a capacity, filled and drawn in amounts. Puts and gets each wait in line: a blocked first blocks the rest.</summary>
/// <remarks>
/// A put or get is done at the call if possible. A get that makes room lets the first put go on when the get is processed, and the other
/// way round.
/// </remarks>
public sealed class Container
{
    private readonly Simulation _environment;
    private readonly Queue<ContainerPut> _puts = new();
    private readonly Queue<ContainerGet> _gets = new();
    private readonly PriorityQueue<Event, (double Level, long Sequence)> _atLeast = new();
    private readonly PriorityQueue<Event, (double Level, long Sequence)> _atMost = new();
    private readonly Notice _change;
    private long _sequence;

    /// <exception cref="ArgumentOutOfRangeException">The capacity is not above 0 or the initial level not within 0..capacity.</exception>
    public Container(Simulation environment, double capacity = double.MaxValue, double initial = 0)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        RequireWithin(initial, capacity, nameof(initial));
        (_environment, Capacity, Level) = (environment, capacity, initial);
        _change = new Notice(environment);
    }

    public double Capacity { get; }

    public double Level { get; private set; }

    /// <summary>Level as a share of the capacity, over time; null unless wanted.</summary>
    public TimeSeriesMonitor? Fillrate { get; set; }

    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0 and at most the capacity.</exception>
    public ContainerPut Put(double amount)
    {
        var put = new ContainerPut(_environment, this, RequireAmount(amount));
        _puts.Enqueue(put);
        ServePuts();
        return put;
    }

    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0 and at most the capacity.</exception>
    public ContainerGet Get(double amount)
    {
        var get = new ContainerGet(_environment, this, RequireAmount(amount));
        _gets.Enqueue(get);
        ServeGets();
        return get;
    }

    /// <summary>Occurs when the level is at least this, found out after puts; at once if it is.</summary>
    public Event WhenAtLeast(double level)
    {
        var notice = new Event(_environment);
        _atLeast.Enqueue(notice, (level, _sequence++));
        TellAtLeast();
        return notice;
    }

    /// <summary>Occurs when the level is at most this, found out after gets; at once if it is.</summary>
    public Event WhenAtMost(double level)
    {
        var notice = new Event(_environment);
        _atMost.Enqueue(notice, (-level, _sequence++));
        TellAtMost();
        return notice;
    }

    public Event WhenFull() => WhenAtLeast(Capacity);

    public Event WhenEmpty() => WhenAtMost(0);

    /// <summary>Occurs at the next put or get that is done.</summary>
    public Event WhenChange() => _change.Await(false);

    internal void ServePuts()
    {
        while (_puts.TryPeek(out ContainerPut? put) && Capacity - Level >= put.Amount)
        {
            Level += put.Amount;
            _puts.Dequeue().Succeed();
            TellAtLeast();
            _change.TellIf(true);
        }
        Fillrate?.UpdateTo(Level / Capacity);
    }

    internal void ServeGets()
    {
        while (_gets.TryPeek(out ContainerGet? get) && Level >= get.Amount)
        {
            Level -= get.Amount;
            _gets.Dequeue().Succeed();
            TellAtMost();
            _change.TellIf(true);
        }
        Fillrate?.UpdateTo(Level / Capacity);
    }

    private static void RequireWithin(double value, double capacity, string name)
    {
        if (!(value >= 0 && value <= capacity))
            throw new ArgumentOutOfRangeException(name, value, $"Must lie in 0..{capacity}, the capacity.");
    }

    private double RequireAmount(double amount)
    {
        ArgumentOutOfRangeException.ThrowIfZero(amount);
        RequireWithin(amount, Capacity, nameof(amount));
        return amount;
    }

    private void TellAtLeast()
    {
        while (_atLeast.TryPeek(out Event? notice, out (double Level, long) wanted) && Level >= wanted.Level)
        {
            _atLeast.Dequeue();
            notice.Succeed();
        }
    }

    private void TellAtMost()
    {
        while (_atMost.TryPeek(out Event? notice, out (double Level, long) wanted) && Level <= -wanted.Level)
        {
            _atMost.Dequeue();
            notice.Succeed();
        }
    }
}
