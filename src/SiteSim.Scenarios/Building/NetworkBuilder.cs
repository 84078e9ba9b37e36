using SiteSim.Model.Mining;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>The Bitcoin network.</summary>
internal static class NetworkBuilder
{
    public static NetworkModel? Build(NetworkSpec? spec, BuildContext context)
    {
        if (spec is null)
            return null;
        var start = spec.Start is { Price: { } usd, Difficulty: { } difficulty, Height: { } height }
            ? new NetworkStart(usd, difficulty, height)
            : null;
        var price = spec.Price is null ? null : Price(spec.Price, context);
        var hashRate = spec.Hashrate is null ? null : HashRate(spec.Hashrate);
        var fees = spec.Fees is null ? null : Fees(spec.Fees);
        var exit = spec.Exit is null ? null : Exit(spec.Exit, context);
        if (start is null || price is null || hashRate is null || fees is null || (spec.Exit is not null && exit is null))
            return null;
        return new NetworkModel(start, price, hashRate, fees, exit) { HeldHashprice = spec.Hashprice };
    }

    private static BitcoinPriceModel? Price(BitcoinPriceSpec spec, BuildContext context)
    {
        if (spec is not { Model: { } kind, Drift: { } drift, Volatility: { } volatility })
            return null;
        var model = new BitcoinPriceModel(drift, volatility, kind == BitcoinPriceKind.GbmJump ? PriceJumps.Monthly : PriceJumps.None);
        return context.Try(spec.Place, () => model.DiffusionVariance >= 0 ? model : null);
    }

    private static HashRateModel? HashRate(HashRateSpec spec) =>
        spec is { Model: not null, Growth: { } growth, Noise: { } noise, Elasticity: { } elasticity }
            ? new HashRateModel(growth, noise, elasticity)
            : null;

    private static FeeModel? Fees(FeesSpec spec) =>
        spec is { Model: not null, Mean: { } mean, Persistence: { } persistence, Sd: { } sd, Spikes: { } spikes }
            ? new FeeModel(mean, persistence, sd, spikes ? FeeSpikes.Yearly : FeeSpikes.None)
            : null;

    private static SectorExit? Exit(SectorExitSpec spec, BuildContext context)
    {
        var place = spec.PlaceOf(nameof(spec.At));
        if (context.Utc(spec.At, place) is not { } at || spec.Share is not { } share)
            return null;
        if (at < context.Horizon?.StartUtc)
            context.Issues.Error(place, "the exit comes before the horizon begins", "start from a network without that hash rate instead");
        return new SectorExit(at, share);
    }
}
