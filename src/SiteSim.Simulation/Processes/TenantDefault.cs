using SiteSim.Model.Contracts;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Notes the day a tenant stops paying and leaves; the lease's term ends there.</summary>
internal sealed class TenantDefault(Timeline time, ColocationLease lease, DateTime atUtc, EventLog log)
{
    public IEnumerable<Event> Run()
    {
        yield return time.Delay(atUtc - time.Now, Phase.Signals);
        log.Add(time.Now, EventKind.TenantDefaulted, lease.Id, -1, lease.Id, lease.CriticalIt.Megawatts);
    }
}
