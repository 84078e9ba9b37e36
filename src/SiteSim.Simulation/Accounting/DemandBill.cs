using SiteSim.Model.Finance;
using SiteSim.Model.Grid;

namespace SiteSim.Simulation.Accounting;

/// <summary>The monthly demand charge with its ratchet.</summary>
internal sealed class DemandBill(DemandCharge charge)
{
    private readonly Queue<long> _lookback = new();

    public DemandMeter Meter { get; } = new(charge.Interval);

    /// <summary>Posts a month's charge.</summary>
    /// <param name="timeUtc">End of the month.</param>
    /// <param name="share">Share 0..1 of the month that lies in the horizon; the charge is billed for that share.</param>
    /// <param name="ledger">Where to.</param>
    public void CloseMonth(DateTime timeUtc, double share, Ledger ledger)
    {
        var peak = Meter.TakePeak();
        var ratchet = charge.Ratchet * (_lookback.Count == 0 ? 0 : _lookback.Max());
        var billedKw = Math.Max(peak, ratchet) / 1e3;
        ledger.Post(timeUtc, Account.DemandCharge, "site", Money.FromUsd(-charge.UsdPerKwMonth * billedKw * share), Ledger.Operations);
        _lookback.Enqueue(peak);
        if (_lookback.Count > charge.LookbackMonths)
        {
            _lookback.Dequeue();
        }
    }
}
