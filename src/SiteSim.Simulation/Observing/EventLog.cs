using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Observing;

/// <summary>What happened, in order of time.</summary>
internal sealed class EventLog
{
    private readonly List<SiteEvent> _events = [];

    public IReadOnlyList<SiteEvent> Events => _events;

    public void Add(DateTime timeUtc, EventKind kind, string subject, int unit, string cause, double value) =>
        _events.Add(new SiteEvent(timeUtc, kind, subject, unit, cause, value));
}
