using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Writes a GPU market's regimes and the rival's arrival into the event log as they happen.</summary>
internal sealed class GpuMarketHerald(Timeline time, GpuPricePath path, EventLog log)
{
    public IEnumerable<Event> Regimes()
    {
        foreach (var start in path.Regimes.Skip(1))
        {
            yield return time.Delay(start.AtUtc - time.Now, Phase.Signals);
            var regime = path.Market.Regimes[start.Regime];
            log.Add(time.Now, EventKind.GpuRegimeChanged, path.Market.Name, start.Regime, regime.Name, regime.Level);
        }
    }

    public IEnumerable<Event> Rival()
    {
        if (path is { RivalUtc: { } at, Market.Rival: { } rival } && at >= time.Now)
        {
            yield return time.Delay(at - time.Now, Phase.Signals);
            log.Add(time.Now, EventKind.RivalCapacity, path.Market.Name, -1, rival.Id, rival.Gpus);
        }
    }
}
