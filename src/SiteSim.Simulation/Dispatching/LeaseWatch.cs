using SiteSim.Dispatch;
using SiteSim.Simulation.Electrical;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Dispatching;

/// <summary>Notes when a lease falls short and why, and when it is whole again.</summary>
internal sealed class LeaseWatch(Timeline time, IReadOnlyList<Load> loads, SiteLimits limits, EventLog log)
{
    /// <summary>Cause of a shortfall that no limit forced: the operator's policy found the power worth more.</summary>
    public const string Policy = "policy";

    private readonly LeaseLoad[] _leases = [.. loads.OfType<LeaseLoad>()];
    private readonly DateTime[] _since = new DateTime[loads.Count];

    public void Update(Outcome outcome)
    {
        foreach (var lease in _leases)
        {
            var cause = lease.ShortWatts > 0 ? limits.CauseFor(lease.Hall.Name, outcome) ?? Policy : null;
            if (cause == lease.ShortCause)
            {
                continue;
            }

            Close(lease);
            lease.ShortCause = cause;
            if (cause is not null)
            {
                _since[lease.Group] = time.Now;
                log.Add(time.Now, EventKind.LeaseShort, lease.Name, -1, cause, lease.ShortWatts * lease.MeterRatio / 1e6);
            }
        }
    }

    /// <summary>Ends what is still open at the end of the horizon, so that the event log accounts for every minute.</summary>
    public void CloseAll()
    {
        foreach (var lease in _leases)
        {
            Close(lease);
            lease.ShortCause = null;
        }
    }

    private void Close(LeaseLoad lease)
    {
        if (lease.ShortCause is { } was)
        {
            log.Add(time.Now, EventKind.LeaseWhole, lease.Name, -1, was, (time.Now - _since[lease.Group]).TotalMinutes);
        }
    }
}
