using SiteSim.Model.Compute;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>GPU markets and what is sold on them.</summary>
internal static class GpuMarketBuilder
{
    public static GpuMarket? Build(GpuMarketSpec spec, BuildContext context)
    {
        var rival = spec.Rival is null ? null : Rival(spec.Rival, context);
        if (spec is not { Name: { } name, Model: { Reference: { } reference, HalfLife: { } halfLife, Volatility: { } volatility, Ageing: { } ageing } model })
            return null;
        if (Regimes(model, context) is not { } regimes || (spec.Rival is not null && rival is null))
            return null;
        var start = regimes.FindIndex(regime => regime.Name == model.Start);
        if (start >= 0)
            return new GpuMarket(name, reference, regimes, start, halfLife.TotalDays, volatility, ageing, rival, model.Origin);
        if (model.Start is { } missing)
            context.Issues.Error(
                model.PlaceOf(nameof(model.Start)), $"there is no regime \"{missing}\"", NearestName.Hint(missing, regimes.ConvertAll(regime => regime.Name)));
        return null;
    }

    public static GpuPrice? Price(GpuPriceSpec? spec, BuildContext context)
    {
        if (spec is { Fixed: not null, Premium: not null })
        {
            context.Issues.Error(spec.PlaceOf(nameof(spec.Premium)), "a premium belongs to a market's price", "{ market: h100-rental, premium: 20 % }");
            return null;
        }

        return spec switch
        {
            { Fixed: { } usd } => new GpuPrice.Fixed(usd),
            { Market: { } market } => new GpuPrice.Indexed(market, 1 + (spec.Premium ?? 0)),
            _ => null,
        };
    }

    public static GpuDemand? Demand(GpuDemandSpec? spec, GpuPrice? price, BuildContext context)
    {
        if (spec is not { Share: { } share })
            return null;
        if (spec.At is null != spec.Response is null)
            context.Issues.Error(spec.Place, "at and response belong together", "{ share: 70 %, at: 2.35 USD/GPU-h, response: 0.5 }");
        else if (spec.Response is not null && price is GpuPrice.Fixed)
            context.Issues.Error(spec.PlaceOf(nameof(spec.Response)), "nothing to respond to: the price follows no market", "price: { market: h100-rental }");
        else
            return new GpuDemand(share, spec.At ?? 1, spec.Response ?? 0);
        return null;
    }

    private static List<GpuRegime>? Regimes(GpuPriceModelSpec model, BuildContext context)
    {
        if (model.Regimes is not { Count: > 0 } specs)
        {
            if (model.Regimes is not null)
                context.Issues.Error(model.PlaceOf(nameof(model.Regimes)), "a market has at least one regime", "[ { name: normal, level: 100 %, lasts: 16 months } ]");
            return null;
        }

        var names = specs.ConvertAll(spec => spec.Name ?? "");
        var regimes = specs.ConvertAll(spec => Regime(spec, names, context));
        return regimes.Contains(null) ? null : regimes.ConvertAll(regime => regime!);
    }

    private static GpuRegime? Regime(GpuRegimeSpec spec, List<string> names, BuildContext context)
    {
        var next = (spec.Next ?? []).ConvertAll(names.IndexOf);
        for (var i = 0; i < next.Count; i++)
        {
            if (next[i] < 0)
                context.Issues.Error(
                    spec.PlaceOf(nameof(spec.Next), i), $"there is no regime \"{spec.Next![i]}\"", NearestName.Hint(spec.Next![i], names));
        }

        return spec is { Name: { } name, Level: { } level, Lasts: { } lasts } && !next.Contains(-1)
            ? new GpuRegime(name, level, lasts.TotalDays, next)
            : null;
    }

    private static RivalCapacity? Rival(RivalCapacitySpec spec, BuildContext context) =>
        context.Utc(spec.At, spec.PlaceOf(nameof(spec.At))) is { } at && ConversionBuilder.Days(spec.Late, context) is { } late
        && spec is { Id: { } id, Probability: { } probability, Gpus: { } gpus, Market: { } market, Elasticity: { } elasticity, Over: { } over }
            ? new RivalCapacity(id, at, late, probability, gpus, market, elasticity, over)
            : null;
}
