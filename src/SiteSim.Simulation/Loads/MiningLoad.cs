using SiteSim.Model.Finance;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Simulation.Loads;

/// <summary>An ASIC fleet. Yield: GH/s. Worth what its hashes earn after the pool's fee; a machine that wakes draws power before it hashes.</summary>
internal sealed class MiningLoad(AsicFleet fleet, Hall hall, SiteModel site) : Load(fleet.Name, hall, site.LossShare)
{
    private readonly Accrual _revenue = new(Account.MiningRevenue, fleet.Name, Ledger.Operations);
    private readonly double _wakeHours = fleet.RampUp.TotalHours;
    private readonly double _keep = 1 - site.PoolFee;
    private double _derate = 1;
    private double _wakingGhsHours;
    private bool _hasStarted;

    public AsicFleet Fleet => fleet;

    public override int Machines => fleet.Machines;

    /// <summary>Hash work done, GH/s-hours, waking times taken off.</summary>
    public double GhsHours { get; private set; }

    /// <summary>Coin paid out by the pool.</summary>
    public double Bitcoin { get; private set; }

    /// <summary>Hash work lost to waking, GH/s-hours.</summary>
    public double WakingGhsHours { get; private set; }

    /// <summary>
    /// What is gained wakes for the fleet's ramp-up time at full draw and no hash; charged to the stretch that follows. What the horizon
    /// begins with has been running before it.
    /// </summary>
    public override void Apply(long rowWatts, long gridWatts, long yield)
    {
        if (_hasStarted)
        {
            _wakingGhsHours += Math.Max(0, yield - Yield) * _wakeHours;
        }

        _hasStarted = true;
        base.Apply(rowWatts, gridWatts, yield);
    }

    public override void Settle(DateTime timeUtc, Ledger ledger) => _revenue.Settle(timeUtc, ledger);

    protected override double PowerFactor(in Signals signals) =>
        _derate = fleet.Model.Derate.ShareAt(signals.Celsius + Hall.Cooling.InletRise);

    protected override void SetValue(in Signals signals, Outlook outlook)
    {
        UsdPerYieldHour = signals.UsdPerGhsHour * _keep * _derate;
        Rate = UsdPerYieldHour;
    }

    protected override void Accrue(double hours, in Signals signals)
    {
        var offered = Yield * hours;
        var waking = Math.Min(_wakingGhsHours, offered);
        _wakingGhsHours -= waking;
        WakingGhsHours += waking * _derate;
        var work = (offered - waking) * _derate;
        GhsHours += work;
        Bitcoin += work * signals.BtcPerGhsHour * _keep;
        _revenue.Add(work * signals.UsdPerGhsHour * _keep);
    }
}
