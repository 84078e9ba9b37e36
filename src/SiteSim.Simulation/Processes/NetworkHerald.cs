using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Writes the network's retargets and halvings into the event log as they happen.</summary>
internal sealed class NetworkHerald(Timeline time, NetworkPath network, EventLog log)
{
    public IEnumerable<Event> Retargets()
    {
        foreach (var epoch in network.Epochs.Skip(1))
        {
            yield return time.Delay(epoch.StartUtc - time.Now, Phase.Signals);
            log.Add(time.Now, EventKind.DifficultyAdjusted, "network", epoch.Height, "", epoch.Difficulty);
        }
    }

    public IEnumerable<Event> Halvings()
    {
        foreach (var halving in network.Halvings)
        {
            yield return time.Delay(halving.AtUtc - time.Now, Phase.Signals);
            log.Add(time.Now, EventKind.SubsidyHalved, "network", halving.Height, "", halving.SubsidySatoshi / 1e8);
        }
    }
}
