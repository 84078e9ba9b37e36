using SiteSim.Model.Grid;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Electrical;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>
/// The life of a curtailment order: call, ramp down during the notice so that the site is under the limit when it takes effect, hold,
/// release. The site then restores as fast as its ramp limit lets it.
/// </summary>
/// <param name="lead">How long before the limit the set points must be out: the slowest fleet's time to power down.</param>
/// <param name="rampPerMinute">Watts a minute, or null when the site may step at once.</param>
internal sealed class CurtailmentProcess(
    Timeline time, CurtailmentOrder order, TimeSpan lead, long? rampPerMinute, SiteLimits limits, SiteDispatcher dispatcher, SiteMeter meter,
    OrderBook book, EventLog log)
{
    private readonly OrderRecord _record = book.Open(order);

    public IEnumerable<Event> Run()
    {
        yield return Until(order.CallUtc);
        _record.PowerAtCallMw = meter.SiteWatts / 1e6;
        log.Add(time.Now, EventKind.CurtailmentCalled, "site", -1, order.Id, order.Limit.Megawatts);
        foreach (var (instant, cap) in Staircase())
        {
            yield return Until(instant);
            Press(cap);
        }

        yield return Until(order.AtUtc);
        Press(order.Limit.Watts);
        yield return time.Delay(TimeSpan.Zero, Phase.Observe);
        _record.IsHeld = true;
        _record.PowerAtStartMw = meter.SiteWatts / 1e6;
        log.Add(time.Now, EventKind.CurtailmentStarted, "site", -1, order.Id, _record.PowerAtStartMw);

        yield return Until(order.EndUtc);
        meter.AdvanceTo(time.Now);
        _record.IsHeld = false;
        log.Add(time.Now, EventKind.CurtailmentEnded, "site", -1, order.Id, meter.SiteWatts / 1e6);
        limits.LiftOrderCap(order.Id);
        dispatcher.Request();
    }

    /// <summary>Caps during the notice, a minute apart and a minute's ramp apart, the last of them the limit itself, the lead ahead.</summary>
    private IEnumerable<(DateTime Instant, long Cap)> Staircase()
    {
        var notice = order.AtUtc - time.Now;
        var ahead = lead < notice ? lead : notice;
        var steps = rampPerMinute is null ? 0 : (int)((notice - ahead) / RampLimit.Step);
        for (var step = steps; step >= 0; step--)
        {
            yield return (order.AtUtc - ahead - step * RampLimit.Step, order.Limit.Watts + step * (rampPerMinute ?? 0));
        }
    }

    private void Press(long cap)
    {
        meter.AdvanceTo(time.Now);
        book.Press(_record);
        limits.SetOrderCap(order.Id, cap, order.EndUtc);
        dispatcher.Request();
    }

    private Event Until(DateTime instantUtc) =>
        time.Delay(instantUtc > time.Now ? instantUtc - time.Now : TimeSpan.Zero, Phase.Limits);
}
