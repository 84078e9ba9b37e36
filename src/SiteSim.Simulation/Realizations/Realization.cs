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
        var streams = site.Streams(replication);
        var (celsius, humidity) = Weather(site, streams.Of("site", "weather"));
        var (network, markets) = (NetworkOf(site, streams), MarketsOf(site, streams));
        return new Realization(
            Prices(site.Price, site, streams.Of("grid", "price")), celsius, humidity, network, markets,
            ConversionPath.Of(site, network, markets, replication));
    }

    /// <summary>The dates of a site's plan as <see cref="Of"/> draws them, and of the rest only what they look at.</summary>
    public static ConversionPath DatesOf(SiteModel site, int replication)
    {
        var streams = site.Streams(replication);
        var looksAtHashprice = site.Conversion.Phases.Any(p => p.Hold is not null || p.Pauses.Count > 0 || p.GivingUp?.When is not null);
        var looksAtMarkets = site.Leases.Any(l => l.Options.Any(o => o.Strike is not null));
        return ConversionPath.Of(site, looksAtHashprice ? NetworkOf(site, streams) : null, looksAtMarkets ? MarketsOf(site, streams) : [], replication);
    }

    private static NetworkPath? NetworkOf(SiteModel site, RandomStreams streams) => site.Network is { } model
        ? NetworkPath.Realize(model, site.Horizon.StartUtc, site.Horizon.Length, new NetworkStreams(streams))
        : null;

    private static GpuPricePath[] MarketsOf(SiteModel site, RandomStreams streams) =>
        [.. site.GpuMarkets.Select(m => GpuPricePath.Realize(m, site.Horizon.StartUtc, site.Horizon.Length, streams))];

    private static EvenSeries Prices(PriceSource source, SiteModel site, RandomStream stream) => source switch
    {
        PriceSource.Flat flat => EvenSeries.Constant(flat.UsdPerMwh),
        PriceSource.Observed observed => new EvenSeries(observed.StartUtc, observed.Step, observed.UsdPerMwh),
        PriceSource.Generated { Model: var model } => new EvenSeries(
            site.Horizon.StartUtc, model.Step, PricePath.Generate(model, site.Horizon.StartUtc, site.Clock, Steps(site.Horizon, model.Step), stream)),
        PriceSource.Shocked { Under: var under, Events: var events } => Shocked(Prices(under, site, stream), events, site.Horizon),
        _ => throw new ArgumentException($"no prices from {source}", nameof(source)),
    };

    /// <summary>A price that never moves is laid out by dispatches first.</summary>
    private static EvenSeries Shocked(EvenSeries drawn, IReadOnlyList<PriceEvent> events, Horizon horizon)
    {
        var (start, step) = drawn.Values.Count == 1 ? (horizon.StartUtc, horizon.DispatchEvery) : (drawn.StartUtc, drawn.Step);
        double[] values = drawn.Values.Count == 1 ? [.. Enumerable.Repeat(drawn.Values[0], Steps(horizon, step))] : [.. drawn.Values];
        foreach (var one in events)
        {
            for (var i = Math.Max(0, Whole(one.AtUtc - start, step)); i < Math.Min(values.Length, Whole(one.EndUtc - start, step)); i++)
            {
                values[i] = one.Of(values[i]);
            }
        }

        return new EvenSeries(start, step, values);
    }

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
                var path = WeatherPath.Generate(model, start, site.Clock, Steps(site.Horizon, model.Step), stream);
                return (new EvenSeries(start, model.Step, path.Celsius), new EvenSeries(start, model.Step, path.RelativeHumidity));
            default:
                throw new ArgumentException($"no weather from {site.Climate}", nameof(site));
        }
    }

    /// <summary>Steps that cover the horizon.</summary>
    private static int Steps(Horizon horizon, TimeSpan step) => Whole(horizon.Length, step);

    private static int Whole(TimeSpan length, TimeSpan step) => (int)Math.Ceiling((decimal)length.Ticks / step.Ticks);
}
