using SiteSim.Dispatch;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Simulation.Loads;

/// <summary>
/// Machines whose value per MWh moves together: one group of dispatch. Turns signals into the group's two numbers (what its product is
/// worth and how many watts the meter sees for a machine's watt), and what dispatch gave it into energy and money.
/// </summary>
internal abstract class Load(string name, Hall hall, double lossShare)
{
    /// <summary>What a protected load is taken to be worth, USD/MWh: far above any offer cap (ERCOT: 5,000), so it yields last of all.</summary>
    protected const double ProtectedUsdPerMwh = 1e6;

    /// <summary>A load that asks for nothing still has a gain above zero.</summary>
    private const double LeastGain = 1e-5;

    private readonly double _perFacilityWatt = 1 / (1 - lossShare);
    private Factor _power = Factor.One;
    private Factor _pue = Factor.One;

    public string Name => name;

    public Hall Hall => hall;

    /// <summary>Group number in dispatch.</summary>
    public int Group { get; set; }

    /// <summary>First row in dispatch; machines follow in order.</summary>
    public int FirstRow { get; set; }

    /// <summary>What customers have paid ahead for it.</summary>
    public virtual IEnumerable<PrepaymentAccount> Prepayments => [];

    /// <summary>Machines.</summary>
    public abstract int Machines { get; }

    /// <summary>What a unit of yield is worth to dispatch for an hour, USD: revenue, or what shedding it would cost.</summary>
    public double Rate { get; protected set; }

    /// <summary>Meter watts per machine watt, in dispatch's fixed point: power factor * PUE / (1 - losses).</summary>
    public int MeterGain { get; private set; } = Gain.One;

    public double MeterRatio => (double)MeterGain / Gain.One;

    /// <summary>Machine watts as dispatched, before the power factor.</summary>
    public long RowWatts { get; private set; }

    /// <summary>Watts at the meter.</summary>
    public long GridWatts { get; private set; }

    /// <summary>Watts the machines draw.</summary>
    public long ItWatts { get; private set; }

    /// <summary>Watts of the hall's cooling.</summary>
    public long CoolingWatts { get; private set; }

    /// <summary>Watts lost between the meter and the hall.</summary>
    public long LossWatts => GridWatts - ItWatts - CoolingWatts;

    /// <summary>Product per hour as dispatched, in the load's own unit.</summary>
    public long Yield { get; private set; }

    public Int128 GridEnergy { get; private set; }

    public Int128 ItEnergy { get; private set; }

    public Int128 CoolingEnergy { get; private set; }

    public Int128 LossEnergy => GridEnergy - ItEnergy - CoolingEnergy;

    /// <summary>USD for one unit of yield for an hour, at the load's present yield factor; zero for a lease, whose rent is not by the hour.</summary>
    public double UsdPerYieldHour { get; protected set; }

    public double Pue => _pue.Value;

    /// <summary>Takes in new signals.</summary>
    public void Update(in Signals signals, Outlook outlook)
    {
        _pue = Factor.From(hall.Cooling.PueAt(signals.Celsius, signals.RelativeHumidity));
        _power = Factor.From(PowerFactor(signals));
        MeterGain = Gain.FromRatio(Math.Max(LeastGain, _power.Value * Pue * _perFacilityWatt));
        SetValue(signals, outlook);
    }

    /// <summary>Takes what dispatch gave: <paramref name="rowWatts"/> of machines, seen as <paramref name="gridWatts"/> at the meter.</summary>
    public virtual void Apply(long rowWatts, long gridWatts, long yield)
    {
        RowWatts = rowWatts;
        GridWatts = gridWatts;
        ItWatts = _power.Of(rowWatts);
        CoolingWatts = Math.Min(_pue.Of(ItWatts), gridWatts) - ItWatts;
        Yield = yield;
    }

    /// <summary>Integrates a stretch of constant power.</summary>
    public void Advance(long ticks, double hours, in Signals signals)
    {
        GridEnergy += (Int128)GridWatts * ticks;
        ItEnergy += (Int128)ItWatts * ticks;
        CoolingEnergy += (Int128)CoolingWatts * ticks;
        Accrue(hours, signals);
    }

    /// <summary>Posts what has built up since the last settlement.</summary>
    public abstract void Settle(DateTime timeUtc, Ledger ledger);

    /// <summary>Share of a machine's nominal watts it draws when fully on: load profile, thermal derating.</summary>
    protected abstract double PowerFactor(in Signals signals);

    /// <summary>Sets <see cref="Rate"/> and <see cref="UsdPerYieldHour"/>; <see cref="MeterGain"/> is already current.</summary>
    protected abstract void SetValue(in Signals signals, Outlook outlook);

    protected abstract void Accrue(double hours, in Signals signals);
}
