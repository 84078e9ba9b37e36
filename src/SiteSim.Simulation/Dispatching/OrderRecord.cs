using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Dispatching;

/// <summary>What one curtailment order has done so far.</summary>
internal sealed class OrderRecord(CurtailmentOrder order, IReadOnlyList<Load> loads)
{
    private readonly DateTime?[] _firstShed = new DateTime?[loads.Count];
    private readonly double[] _worth = new double[loads.Count];
    private readonly double[] _energyMwh = new double[loads.Count];
    private readonly double[] _revenueUsd = new double[loads.Count];
    private double _energyCostUsd;

    public CurtailmentOrder Order => order;

    public double PowerAtCallMw { get; set; }

    public double PowerAtStartMw { get; set; }

    public bool IsHeld { get; set; }

    public long PeakWhileHeldWatts { get; set; }

    public DateTime? RestoredUtc { get; set; }

    /// <summary>Notes that a load gives way, and what that is worth per MWh at the meter.</summary>
    public void NoteShed(int load, DateTime instantUtc, double usdPerMwh)
    {
        if (_firstShed[load] is null)
        {
            (_firstShed[load], _worth[load]) = (instantUtc, usdPerMwh);
        }
    }

    /// <summary>Adds a stretch in which a load drew less, and earned less, because of the order.</summary>
    public void Add(int load, double energyMwh, double revenueUsd, double energyCostUsd)
    {
        _energyMwh[load] += energyMwh;
        _revenueUsd[load] += revenueUsd;
        _energyCostUsd += energyCostUsd;
    }

    public OrderOutcome ToOutcome(double slaMinutes, Money slaCredits)
    {
        var shares = Enumerable.Range(0, loads.Count)
            .Where(i => _firstShed[i] is not null)
            .OrderBy(i => _firstShed[i]).ThenBy(i => _worth[i]).ThenBy(i => i)
            .Select(i => new OrderShare(loads[i].Name, _firstShed[i]!.Value, _energyMwh[i], Money.FromUsd(_revenueUsd[i]), _worth[i]));
        return new OrderOutcome(
            order, PowerAtCallMw, PowerAtStartMw, PeakWhileHeldWatts / 1e6, RestoredUtc, [.. shares], Money.FromUsd(_energyCostUsd), slaMinutes, slaCredits);
    }
}
