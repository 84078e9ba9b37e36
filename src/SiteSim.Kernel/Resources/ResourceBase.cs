namespace SiteSim.Kernel;

/// <summary>What the resources share: a number of units, a line of those who wait, and news of change.</summary>
/// <remarks>
/// A request is granted at the call if a unit is free and nobody is before it in line. A unit given back is free at once, but the line is
/// served only when the release is processed or at the next request, so that a process which releases and asks again at the same instant
/// does not overtake the line.
/// </remarks>
public abstract class ResourceBase
{
    private readonly Notice _any;
    private readonly Notice _full;
    private readonly Notice _empty;
    private readonly Notice _change;

    private protected ResourceBase(Simulation environment, int capacity)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (capacity <= 0)
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A resource needs at least one unit.");
        Environment = environment;
        Capacity = capacity;
        (_any, _full, _empty, _change) = (new(environment), new(environment), new(environment), new(environment));
    }

    /// <summary>Units in all.</summary>
    public int Capacity { get; }

    /// <summary>Units taken.</summary>
    public int InUse { get; private set; }

    /// <summary>Units free.</summary>
    public int Remaining => Capacity - InUse;

    /// <summary>Share of units taken, over time; null unless wanted.</summary>
    public TimeSeriesMonitor? Utilization { get; set; }

    /// <summary>Requests waiting, over time; null unless wanted.</summary>
    public TimeSeriesMonitor? QueueLength { get; set; }

    /// <summary>Seconds from request to grant, per granted request; null unless wanted.</summary>
    public SampleMonitor? WaitingTime { get; set; }

    internal Simulation Environment { get; }

    private protected abstract int Waiting { get; }

    /// <summary>Occurs when at least one unit is free; at once if one is.</summary>
    public Event WhenAny() => _any.Await(Remaining > 0);

    /// <summary>Occurs when all units are free; at once if they are.</summary>
    public Event WhenFull() => _full.Await(InUse == 0);

    /// <summary>Occurs when no unit is free; at once if none is.</summary>
    public Event WhenEmpty() => _empty.Await(Remaining == 0);

    /// <summary>Occurs at the next grant or release.</summary>
    public Event WhenChange() => _change.Await(false);

    /// <summary>Grants what can be granted, in the order of the line.</summary>
    internal void Serve()
    {
        while (Waiting > 0 && (Remaining > 0 || MakeRoomFor(First)))
        {
            Grant(TakeFirst());
            _empty.TellIf(Remaining == 0);
            _change.TellIf(true);
        }
        UpdateMonitors();
    }

    /// <summary>Takes back the unit of a request, or its place in line.</summary>
    internal void Free(Request request)
    {
        switch (request.State)
        {
            case RequestState.Waiting:
                Withdraw(request);
                request.State = RequestState.Over;
                break;
            case RequestState.Granted:
                GiveBack(request);
                request.State = RequestState.Over;
                TellOfFreeUnits();
                break;
            case RequestState.Preempted:
                TellOfFreeUnits();
                break;
            default:
                throw new InvalidOperationException($"The request of {request.Time:O} holds no unit of the resource.");
        }
        UpdateMonitors();
    }

    private protected abstract Request First { get; }

    private protected abstract Request TakeFirst();

    private protected abstract void Withdraw(Request request);

    private protected virtual bool MakeRoomFor(Request request) => false;

    private protected virtual void GiveBack(Request request) => InUse--;

    private protected virtual void Grant(Request request)
    {
        WaitingTime?.Add((Environment.Now - request.Time).TotalSeconds);
        InUse++;
        request.State = RequestState.Granted;
        request.Succeed();
    }

    private protected Release ReleaseNow(Request request)
    {
        Free(request);
        var release = new Release(this, request);
        release.Succeed();
        return release;
    }

    private void TellOfFreeUnits()
    {
        _any.TellIf(Remaining > 0);
        _full.TellIf(InUse == 0);
        _change.TellIf(true);
    }

    private void UpdateMonitors()
    {
        Utilization?.UpdateTo(InUse / (double)Capacity);
        QueueLength?.UpdateTo(Waiting);
    }
}
