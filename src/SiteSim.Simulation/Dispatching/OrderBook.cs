using SiteSim.Dispatch;
using SiteSim.Model.Grid;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Dispatching;

/// <summary>
/// Measures curtailment orders against the same instants without them: while an order presses, every dispatch is solved twice, and the
/// difference is the order's doing. Of several orders at once, the one with the lowest cap answers for it.
/// </summary>
internal sealed class OrderBook(Timeline time, IReadOnlyList<Load> loads, EventLog log)
{
    private readonly List<OrderRecord> _records = [];
    private readonly long[] _gridWithout = new long[loads.Count];
    private readonly long[] _yieldWithout = new long[loads.Count];
    private long _siteWithout;
    private OrderRecord? _answering;

    public IReadOnlyList<OrderRecord> Records => _records;

    /// <summary>Whether an order presses or the site is still being restored after one.</summary>
    public bool IsComparing => _answering is not null;

    public OrderRecord Open(CurtailmentOrder order)
    {
        var record = new OrderRecord(order, loads);
        _records.Add(record);
        return record;
    }

    /// <summary>The order's cap begins to press.</summary>
    public void Press(OrderRecord record) => _answering ??= record;

    /// <summary>Takes what the loads would do without any order.</summary>
    public void SetWithout(Outcome outcome)
    {
        _siteWithout = outcome.SiteWatts;
        foreach (var load in loads)
        {
            _gridWithout[load.Group] = outcome.GridWattsOfGroup(load.Group);
            _yieldWithout[load.Group] = outcome.YieldOfGroup(load.Group);
        }
    }

    /// <summary>Takes what they do; <paramref name="bindingOrder"/> is the order with the lowest cap in force, or null.</summary>
    public void SetWith(Outcome outcome, string? bindingOrder)
    {
        if (_answering is null)
        {
            return;
        }

        if (bindingOrder is not null)
        {
            _answering = _records.First(r => r.Order.Id == bindingOrder);
        }
        else if (outcome.SiteWatts == _siteWithout)
        {
            Restore(_answering, outcome.SiteWatts);
            return;
        }

        NoteSheds(_answering);
    }

    /// <summary>Integrates a stretch of constant power.</summary>
    public void Advance(double hours, in Signals signals, long siteWatts)
    {
        foreach (var record in _records)
        {
            if (record.IsHeld)
            {
                record.PeakWhileHeldWatts = Math.Max(record.PeakWhileHeldWatts, siteWatts);
            }
        }

        if (_answering is null)
        {
            return;
        }

        foreach (var load in loads)
        {
            var energy = (_gridWithout[load.Group] - load.GridWatts) / 1e6 * hours;
            var revenue = (_yieldWithout[load.Group] - load.Yield) * load.UsdPerYieldHour * hours;
            var paidByTenant = load is LeaseLoad { PassesThrough: true };
            _answering.Add(load.Group, energy, revenue, paidByTenant ? 0 : energy * signals.MarginalUsdPerMwh);
        }
    }

    private void NoteSheds(OrderRecord record)
    {
        foreach (var load in loads)
        {
            var watts = _gridWithout[load.Group] - load.GridWatts;
            if (watts > 0)
            {
                record.NoteShed(load.Group, time.Now, (_yieldWithout[load.Group] - load.Yield) * load.Rate / (watts / 1e6));
            }
        }
    }

    private void Restore(OrderRecord record, long siteWatts)
    {
        record.RestoredUtc = time.Now;
        log.Add(time.Now, EventKind.CurtailmentRestored, "site", -1, record.Order.Id, siteWatts / 1e6);
        _answering = null;
    }
}
