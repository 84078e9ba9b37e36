using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Loads;

namespace SiteSim.Simulation.Dispatching;

/// <summary>The site between two instants: power and signals are constant, so energy, money and SLA minutes are integrated exactly.</summary>
internal sealed class SiteMeter(DateTime startUtc, IReadOnlyList<Load> loads, EnergyBill bill, DemandBill? demand, OrderBook orders)
{
    private readonly LeaseLoad[] _leases = [.. loads.OfType<LeaseLoad>()];
    private DateTime _now = startUtc;
    private Signals _signals;

    public ref readonly Signals Signals => ref _signals;

    /// <summary>Watts at the meter now.</summary>
    public long SiteWatts { get; private set; }

    /// <summary>Watts the meter may see now.</summary>
    public long CapWatts { get; private set; }

    public Int128 SiteEnergy { get; private set; }

    /// <summary>Highest power of any instant that lasted.</summary>
    public long PeakWatts { get; private set; }

    /// <summary>Lowest cap of any instant that lasted since <see cref="TakeLowestCap"/>.</summary>
    private long _lowestCap = long.MaxValue;

    /// <summary>Index price times hours, for its mean.</summary>
    public double IndexHours { get; private set; }

    public void SetSiteWatts(long watts, long capWatts) => (SiteWatts, CapWatts) = (watts, capWatts);

    public void SetSignals(in Signals signals) => _signals = signals;

    /// <summary>Integrates up to an instant; must be called before anything that is constant in between changes.</summary>
    public void AdvanceTo(DateTime instantUtc)
    {
        var ticks = (instantUtc - _now).Ticks;
        if (ticks == 0)
        {
            return;
        }

        var hours = ticks / (double)TimeSpan.TicksPerHour;
        CheckBalance();
        foreach (var load in loads)
        {
            load.Advance(ticks, hours, _signals);
        }

        foreach (var lease in _leases)
        {
            lease.AdvanceSla(ticks);
        }

        bill.Accrue(_now, hours, SiteWatts / 1e6, _signals.IndexUsdPerMwh);
        demand?.Meter.Add(_now.Ticks, instantUtc.Ticks, SiteWatts);
        orders.Advance(hours, _signals, SiteWatts);
        SiteEnergy += (Int128)SiteWatts * ticks;
        PeakWatts = Math.Max(PeakWatts, SiteWatts);
        _lowestCap = Math.Min(_lowestCap, CapWatts);
        IndexHours += _signals.IndexUsdPerMwh * hours;
        _now = instantUtc;
    }

    public long TakeLowestCap()
    {
        var lowest = Math.Min(_lowestCap, CapWatts);
        _lowestCap = long.MaxValue;
        return lowest;
    }

    private void CheckBalance()
    {
        long used = 0;
        foreach (var load in loads)
        {
            if (load.ItWatts < 0 || load.CoolingWatts < 0 || load.LossWatts < 0)
            {
                throw new InvariantException(_now, FormattableString.Invariant(
                    $"'{load.Name}' draws {load.ItWatts} W IT, {load.CoolingWatts} W cooling, {load.LossWatts} W losses; none may be negative"));
            }

            used += load.ItWatts + load.CoolingWatts + load.LossWatts;
        }

        if (used != SiteWatts)
        {
            throw new InvariantException(_now, FormattableString.Invariant($"the meter reads {SiteWatts} W and the loads use {used} W"));
        }
    }
}
