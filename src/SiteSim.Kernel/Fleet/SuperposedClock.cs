namespace SiteSim.Kernel;

/// <summary>
/// Exponential clocks of a large population behind one timer. Members with dense ids belong to groups of one rate each (up and failing,
/// down and being repaired, switched off); the next of all events comes at the sum of their rates and hits a member with probability
/// proportional to its own. The law is exactly that of one clock per member.
/// </summary>
/// <remarks>
/// Superposition and thinning of Poisson processes (Kingman, "Poisson Processes", 1993, sections 2.2 and 5.1). When a rate or a group
/// changes, the time to the next event is drawn anew, which the exponential law permits because it has no memory; so the numbers a member
/// meets depend on what others did. Where every member must keep its own numbers between two plans, use <see cref="FleetClock"/>.
/// All members start in group 0, at rate 0.
/// </remarks>
public sealed class SuperposedClock : ISleeper
{
    private static readonly long Never = DateTime.MaxValue.Ticks;

    private readonly Simulation _environment;
    private readonly IClockDraws _draws;
    private readonly Func<int, int, int> _onEvent;
    private readonly int _phase;
    private readonly RateGroup[] _groups;
    private readonly int _population;
    private Seat[]? _seats;
    private double _totalRate;
    private int _slot = -1;
    private long _wakeOrder;
    private bool _isStale;

    /// <param name="environment">Whose clock counts.</param>
    /// <param name="population">Number of members.</param>
    /// <param name="groups">Number of groups.</param>
    /// <param name="draws">Random numbers.</param>
    /// <param name="onEvent">Called with the id of the member that was hit and its group; returns the group it belongs to from now on.</param>
    /// <param name="phase">The <see cref="Phase"/> in which events happen.</param>
    public SuperposedClock(Simulation environment, int population, int groups, IClockDraws draws, Func<int, int, int> onEvent, int phase = Phase.Signals)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentNullException.ThrowIfNull(onEvent);
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groups);
        (_environment, _draws, _onEvent, _phase) = (environment, draws, onEvent, phase);
        _population = population;
        _groups = new RateGroup[groups];
        for (int group = 0; group < groups; group++)
            _groups[group].Members = [];
        _groups[0].Members = [.. Enumerable.Range(0, population)];
        _groups[0].Count = population;
    }

    /// <summary>Number of members in a group.</summary>
    public int CountIn(int group) => _groups[group].Count;

    public int GroupOf(int id) => Seats[id].Group;

    /// <summary>From now on each member of the group has this many events per second, on average.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative or not finite.</exception>
    public void SetRate(int group, double perSecond)
    {
        if (!(perSecond >= 0 && double.IsFinite(perSecond)))
            throw new ArgumentOutOfRangeException(nameof(perSecond), perSecond, $"The rate of group {group} must be finite and not negative.");
        _groups[group].Rate = perSecond;
        DrawAnew();
    }

    /// <summary>Moves a member to a group, for another reason than its own clock.</summary>
    public void Move(int id, int group)
    {
        Leave(Seats[id]);
        Enter(id, group);
        DrawAnew();
    }

    bool ISleeper.Expects(int slot, long wakeOrder) => _wakeOrder == wakeOrder;

    int ISleeper.Touch(int slot) => 0;

    void ISleeper.Wake(int slot)
    {
        bool isHit = !_isStale;
        _isStale = true;
        try
        {
            long due = GoOnAlone(isHit);
            _isStale = false;
            _wakeOrder = due < Never ? _environment.Agenda.AddWake(this, ref _slot, due - _environment.Agenda.Now, _phase) : 0;
        }
        catch
        {
            // The handler has ended the run. Should that be continued, the clock goes on too.
            _isStale = false;
            DrawAnew();
            throw;
        }
    }

    /// <summary>As long as nothing but this clock has anything to do, the events need no queue.</summary>
    /// <returns>When the next event is due, after something else.</returns>
    private long GoOnAlone(bool isHit)
    {
        while (true)
        {
            if (isHit)
                Hit();
            long due = DrawNext();
            if (due == Never || !_environment.TryAdvanceAlone(due, this))
                return due;
            isHit = true;
        }
    }

    /// <summary>Once at the end of the instant's phase, however many changes there are, or after the handler if it made them.</summary>
    private void DrawAnew()
    {
        if (_isStale)
            return;
        _isStale = true;
        _wakeOrder = _environment.Agenda.AddWake(this, ref _slot, 0, _phase);
    }

    /// <returns>When the next event is due; <see cref="Never"/> without members or rate, or if that is after the end of the calendar.</returns>
    private long DrawNext()
    {
        _totalRate = 0;
        foreach (ref readonly RateGroup group in _groups.AsSpan())
            _totalRate += group.Rate * group.Count;
        long now = _environment.Agenda.Now;
        double gap = _draws.NextExponential() / _totalRate * TimeSpan.TicksPerSecond;
        return gap < Never - now ? now + unchecked((long)Math.Round(gap)) : Never;
    }

    /// <summary>One uniform number picks the group and the member: rounding may push it past the last, never onto a member without rate.</summary>
    private void Hit()
    {
        double mark = _draws.NextUniform() * _totalRate;
        int hit = 0;
        for (int group = 0; group < _groups.Length; group++)
        {
            double rate = _groups[group].Rate * _groups[group].Count;
            if (rate == 0)
                continue;
            hit = group;
            if (mark < rate)
                break;
            mark -= rate;
        }
        ref readonly RateGroup chosen = ref _groups[hit];
        int place = Math.Min(unchecked((int)(mark / chosen.Rate)), chosen.Count - 1);
        int id = chosen.Members[place];
        int next = _onEvent(id, hit);
        // Only a handler that moved members about can have unseated it.
        Leave(_seats is null ? new Seat(hit, place) : _seats[id]);
        Enter(id, next);
    }

    private void Enter(int id, int group)
    {
        ref RateGroup entered = ref _groups[group];
        if (entered.Count == entered.Members.Length)
            Array.Resize(ref entered.Members, Math.Max(16, 2 * entered.Count));
        entered.Members[entered.Count] = id;
        if (_seats is { } seats)
            seats[id] = new Seat(group, entered.Count);
        entered.Count++;
    }

    /// <summary>The last member of the group takes the place.</summary>
    private void Leave(Seat seat)
    {
        ref RateGroup left = ref _groups[seat.Group];
        int last = left.Members[--left.Count];
        left.Members[seat.Place] = last;
        if (_seats is { } seats)
            seats[last] = seat;
    }

    /// <summary>
    /// Where each member sits. Made when somebody first asks for a member by its id, and kept true from then on: a clock that only ever
    /// picks its members itself is spared two random places in memory per event.
    /// </summary>
    private Seat[] Seats => _seats ??= FindSeats();

    private Seat[] FindSeats()
    {
        var seats = new Seat[_population];
        for (int group = 0; group < _groups.Length; group++)
        {
            for (int place = 0; place < _groups[group].Count; place++)
                seats[_groups[group].Members[place]] = new Seat(group, place);
        }
        return seats;
    }

    private readonly record struct Seat(int Group, int Place);

    private struct RateGroup
    {
        public double Rate;
        public int Count;
        public int[] Members;
    }
}
