using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Notes when a lease begins to pay, or when its tenant walks away because the outside date has passed.</summary>
internal sealed class LateTenant(Timeline time, LeasePath path, EventLog log)
{
    public IEnumerable<Event> Run()
    {
        var (instant, kind) = path.TerminatedUtc is { } lost ? (lost, EventKind.LeaseTerminated) : (path.StartUtc, EventKind.LeaseStarted);
        if (instant is { } at)
        {
            yield return time.Delay(at > time.Now ? at - time.Now : TimeSpan.Zero, Phase.Signals);
            log.Add(at, kind, path.Lease.Id, -1, path.Phase, (at - path.Lease.StartUtc).TotalDays);
        }
    }
}
