using SiteSim.Model.Site;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Observing;

namespace SiteSim.Simulation.Processes;

/// <summary>Reads prices, weather and the network at every regular dispatch and has the site dispatched.</summary>
internal sealed class SignalClock(
    Timeline time, Horizon horizon, SignalReader signals, SiteMeter meter, SiteDispatcher dispatcher, SeriesRecorder recorder)
{
    public IEnumerable<Event> Run()
    {
        while (time.Now < horizon.EndUtc)
        {
            meter.AdvanceTo(time.Now);
            recorder.BeginRow();
            meter.SetSignals(signals.At(time.Now));
            dispatcher.Request();
            yield return time.Delay(horizon.DispatchEvery, Phase.Signals);
        }
    }
}
