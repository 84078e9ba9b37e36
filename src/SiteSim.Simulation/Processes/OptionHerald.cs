using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Notes when a tenant exercises its option, or lets it lapse.</summary>
internal sealed class OptionHerald(Timeline time, OptionPath path, EventLog log)
{
    public IEnumerable<Event> Run()
    {
        var at = path.ExercisedUtc ?? path.Option.UntilUtc;
        if (at < time.Now)
        {
            yield break;
        }

        yield return time.Delay(at - time.Now, Phase.Signals);
        var kind = path.ExercisedUtc is null ? EventKind.OptionLapsed : EventKind.OptionExercised;
        log.Add(at, kind, path.Lease, -1, path.Option.Id, path.ExercisedUtc is null ? double.NaN : path.Option.Notice.TotalDays);
    }
}
