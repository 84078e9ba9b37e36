using SiteSim.Dispatch;
using SiteSim.Model.Site;
using SiteSim.Simulation.Electrical;
using SiteSim.Simulation.Loads;

namespace SiteSim.Simulation.Dispatching;

/// <summary>Decides who gets the megawatts at this instant, however many events asked for it, and hands the loads their set points.</summary>
internal sealed class SiteDispatcher
{
    private readonly Timeline _time;
    private readonly SiteProblem _problem;
    private readonly Dispatcher _core;
    private readonly DispatchConditions _conditions;
    private readonly SiteMeter _meter;
    private readonly LeaseWatch _leases;
    private readonly RampLimit? _ramp;
    private readonly OrderBook _orders;
    private readonly TimeSpan _step;
    private bool _isAsked;

    public SiteDispatcher(Timeline time, SiteModel site, SiteProblem problem, SiteMeter meter, LeaseWatch leases, OrderBook orders)
    {
        (_time, _problem, _meter, _leases, _orders) = (time, problem, meter, leases, orders);
        _step = site.Horizon.DispatchEvery;
        _core = new IncrementalDispatch(problem.Problem);
        _conditions = new DispatchConditions(problem.Problem);
        _ramp = site.RampPerMinute is { } ramp ? new RampLimit(ramp.Watts, site.Horizon.StartUtc) : null;
    }

    /// <summary>Solves so far, those for comparison included.</summary>
    public long Dispatches { get; private set; }

    /// <summary>One machine failed or came back.</summary>
    public void SetAvailable(int row, bool available)
    {
        _core.SetAvailable(row, available);
        Request();
    }

    /// <summary>Asks for one dispatch at this instant, after every signal and limit of the instant is in.</summary>
    public void Request()
    {
        if (_isAsked)
        {
            return;
        }

        _isAsked = true;
        _time.Process(DispatchNow());
    }

    private IEnumerable<Event> DispatchNow()
    {
        yield return _time.Delay(TimeSpan.Zero, Phase.Dispatch);
        _isAsked = false;
        Dispatch();
    }

    private void Dispatch()
    {
        _meter.AdvanceTo(_time.Now);
        ReadConditions();
        if (_orders.IsComparing)
        {
            Compare();
        }

        var cap = _problem.Limits.SiteCap;
        _conditions.LimitWatts[SiteLimits.Site] = cap;
        var (minimum, maximum) = _ramp?.Bounds(_time.Now, _meter.SiteWatts) ?? (0, long.MaxValue);
        _conditions.MinimumWatts = Math.Min(minimum, cap);
        _conditions.MaximumWatts = Math.Min(maximum, DispatchConditions.Unlimited);
        Apply(Solve());
        FollowRamp(minimum, maximum);
    }

    private void ReadConditions()
    {
        _conditions.EnergyPrice = _meter.Signals.MarginalUsdPerMwh;
        for (var limit = 1; limit < _problem.Limits.Count; limit++)
        {
            _conditions.LimitWatts[limit] = _problem.Limits.WattsOf(limit);
        }

        var outlook = Outlook();
        foreach (var load in _problem.Loads)
        {
            load.Update(_meter.Signals, outlook);
            _conditions.Rate[load.Group] = load.Rate;
            _conditions.GainQ20[load.Group] = load.MeterGain;
        }
    }

    private Outlook Outlook() =>
        _problem.Limits.OrdersEndUtc is { } end && end > _time.Now ? new(end - _time.Now, IsDated: true) : new(_step, IsDated: false);

    /// <summary>The same instant without any curtailment order: what the orders cost is measured against it.</summary>
    private void Compare()
    {
        _conditions.LimitWatts[SiteLimits.Site] = _problem.Limits.WattsOf(SiteLimits.Site);
        (_conditions.MinimumWatts, _conditions.MaximumWatts) = (0, DispatchConditions.Unlimited);
        _orders.SetWithout(Solve());
    }

    private Outcome Solve()
    {
        Dispatches++;
        return _core.Solve(_conditions);
    }

    private void Apply(Outcome outcome)
    {
        CheckLimits(outcome);
        foreach (var load in _problem.Loads)
        {
            load.Apply(outcome.RowWattsOfGroup(load.Group), outcome.GridWattsOfGroup(load.Group), outcome.YieldOfGroup(load.Group));
        }

        _meter.SetSiteWatts(outcome.SiteWatts, _problem.Limits.SiteCap);
        _leases.Update(outcome);
        _orders.SetWith(outcome, _problem.Limits.BindingOrder);
        _ramp?.Start(outcome.SiteWatts);
    }

    /// <summary>When the ramp limit held the site back, the next step comes as soon as it may.</summary>
    private void FollowRamp(long minimum, long maximum)
    {
        if (_ramp is null || (_meter.SiteWatts > minimum && _meter.SiteWatts < maximum))
        {
            return;
        }

        _time.Process(AskAt(_ramp.NextStepUtc));
    }

    private IEnumerable<Event> AskAt(DateTime instantUtc)
    {
        if (instantUtc > _time.Now)
        {
            yield return _time.Delay(instantUtc - _time.Now, Phase.Limits);
            Request();
        }
    }

    private void CheckLimits(Outcome outcome)
    {
        for (var limit = 0; limit < _problem.Limits.Count; limit++)
        {
            if (outcome.GridWattsOfLimit(limit) > _conditions.LimitWatts[limit])
            {
                throw new InvariantException(_time.Now, FormattableString.Invariant(
                    $"limit '{_problem.Limits.NameOf(limit)}' of {_conditions.LimitWatts[limit]} W carries {outcome.GridWattsOfLimit(limit)} W"));
            }
        }
    }
}
