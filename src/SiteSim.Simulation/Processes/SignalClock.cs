using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Processes;

/// <summary>Reads prices, weather and the network at every regular dispatch and has the site dispatched.</summary>
internal sealed class SignalClock(
    Timeline time, SiteModel site, Realization realization, EnergyBill bill, SiteMeter meter, SiteDispatcher dispatcher, SeriesRecorder recorder)
{
    public IEnumerable<Event> Run()
    {
        while (time.Now < site.Horizon.EndUtc)
        {
            meter.AdvanceTo(time.Now);
            recorder.BeginRow();
            meter.SetSignals(Read(time.Now));
            dispatcher.Request();
            yield return time.Delay(site.Horizon.DispatchEvery, Phase.Signals);
        }
    }

    private Signals Read(DateTime utc)
    {
        var local = site.Clock.ToLocal(utc);
        var index = realization.IndexUsdPerMwh.At(utc);
        var (usd, btc) = PerGhsHour(utc);
        return new Signals(
            utc, local, site.Clock.ToUtc(new DateTime(local.Year, local.Month, 1)), index, bill.MarginalUsdPerMwh(index),
            realization.Celsius.At(utc), realization.RelativeHumidity.At(utc), usd, btc);
    }

    /// <summary>What a GH/s earns in an hour: hashprice is USD per PH/s (1e6 GH/s) and day.</summary>
    private (double Usd, double Btc) PerGhsHour(DateTime utc)
    {
        if (realization.Network is not { } network)
        {
            return default;
        }

        var usd = network.HashpriceAt(utc) / 24e6;
        return (usd, usd / network.UsdPerBitcoinAt(utc));
    }
}
