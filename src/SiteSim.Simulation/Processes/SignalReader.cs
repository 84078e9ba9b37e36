using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Processes;

/// <summary>What the outside world is like at an instant of one realization.</summary>
internal sealed class SignalReader(SiteModel site, Realization realization, EnergyBill bill)
{
    public Signals At(DateTime utc)
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
