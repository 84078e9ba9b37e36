using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Notes what only shows in a phase's dates: deliveries that come, and the rests of its build.</summary>
internal sealed class PhaseHerald(Timeline time, PhasePath path, EventLog log)
{
    public IEnumerable<Event> Run()
    {
        var notes = Deliveries().Concat(Rests()).Where(n => !(n.AtUtc >= path.CancelledUtc));
        foreach (var (at, kind, cause, value) in notes.OrderBy(n => n.AtUtc))
        {
            yield return time.Until(at);
            log.Add(at, kind, path.Phase.Id, -1, cause, value);
        }
    }

    private IEnumerable<(DateTime AtUtc, EventKind Kind, string Cause, double Value)> Deliveries() =>
        path.Arrivals.Where(a => a.AtUtc >= time.Now).Select(a => (a.AtUtc, EventKind.DeliveryArrived, a.Delivery.Id, a.Late.TotalDays));

    private IEnumerable<(DateTime AtUtc, EventKind Kind, string Cause, double Value)> Rests() => path.Pauses.SelectMany(p => new[]
    {
        (p.FromUtc, EventKind.PhasePaused, p.Cause, double.NaN), (p.ToUtc, EventKind.PhaseResumed, p.Cause, (p.ToUtc - p.FromUtc).TotalDays),
    });
}
