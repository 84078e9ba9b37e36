using SiteSim.Model.Conversion;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Electrical;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>The interconnection as the utility energises it.</summary>
internal sealed class ConnectionSteps(Timeline time, SiteLimits limits, SiteDispatcher dispatcher, SiteMeter meter, EventLog log)
{
    public IEnumerable<Event> Run(ConnectionStep step, DateTime atUtc)
    {
        yield return time.Delay(atUtc > time.Now ? atUtc - time.Now : TimeSpan.Zero, Phase.Limits);
        meter.AdvanceTo(time.Now);
        limits.SetConnection(step.Limit);
        log.Add(time.Now, EventKind.ConnectionChanged, "site", -1, step.Id, step.Limit.Megawatts);
        dispatcher.Request();
    }
}
