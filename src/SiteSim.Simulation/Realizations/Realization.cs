using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>
/// One future of everything outside the site: prices, weather, the Bitcoin network. Drawn from streams named by seed, replication, entity and
/// purpose, so that two plans for a site see the same future.
/// </summary>
/// <param name="IndexUsdPerMwh">Energy index.</param>
/// <param name="Celsius">Outdoor dry bulb.</param>
/// <param name="RelativeHumidity">Outdoor, percent.</param>
/// <param name="Network">The Bitcoin network; null on a site without mining.</param>
/// <param name="GpuPrices">One path for each GPU market, in the site's order.</param>
/// <param name="Conversion">The dates the conversion plan comes to.</param>
public sealed record Realization(
    EvenSeries IndexUsdPerMwh, EvenSeries Celsius, EvenSeries RelativeHumidity, NetworkPath? Network, IReadOnlyList<GpuPricePath> GpuPrices,
    ConversionPath Conversion)
{
    /// <summary>Draws a site's future.</summary>
    public static Realization Of(SiteModel site, int replication)
    {
        var seed = (ulong)site.Seed;
        var start = site.Horizon.StartUtc;
        var (celsius, humidity) = Weather(site, new RandomStream(seed, replication, "site", "weather"));
        var network = site.Network is { } model
            ? NetworkPath.Realize(model, start, site.Horizon.Length, new NetworkStreams(seed, replication))
            : null;
        var markets = site.GpuMarkets.Select(m => GpuPricePath.Realize(m, start, site.Horizon.Length, seed, replication)).ToArray();
        return new Realization(
            Prices(site, new RandomStream(seed, replication, "grid", "price")), celsius, humidity, network, markets,
            ConversionPath.Of(site, network, markets, replication));
    }

    private static EvenSeries Prices(SiteModel site, RandomStream stream) => site.Price switch
    {
        PriceSource.Flat flat => EvenSeries.Constant(flat.UsdPerMwh),
        PriceSource.Observed observed => new EvenSeries(observed.StartUtc, observed.Step, observed.UsdPerMwh),
        PriceSource.Generated { Model: var model } => new EvenSeries(
            site.Horizon.StartUtc, model.Step, PricePath.Generate(model, site.Horizon.StartUtc, site.Clock, Steps(site, model.Step), stream)),
        _ => throw new ArgumentException($"no prices from {site.Price}", nameof(site)),
    };

    private static (EvenSeries Celsius, EvenSeries RelativeHumidity) Weather(SiteModel site, RandomStream stream)
    {
        switch (site.Climate)
        {
            case Climate.Constant c:
                return (EvenSeries.Constant(c.Celsius), EvenSeries.Constant(c.RelativeHumidity));
            case Climate.Observed o:
                return (new EvenSeries(o.StartUtc, o.Step, o.Celsius), new EvenSeries(o.StartUtc, o.Step, o.RelativeHumidity));
            case Climate.Generated { Model: var model }:
                var start = site.Horizon.StartUtc;
                var path = WeatherPath.Generate(model, start, site.Clock, Steps(site, model.Step), stream);
                return (new EvenSeries(start, model.Step, path.Celsius), new EvenSeries(start, model.Step, path.RelativeHumidity));
            default:
                throw new ArgumentException($"no weather from {site.Climate}", nameof(site));
        }
    }

    /// <summary>Steps that cover the horizon.</summary>
    private static int Steps(SiteModel site, TimeSpan step) => (int)((site.Horizon.Length.Ticks + step.Ticks - 1) / step.Ticks);
}
