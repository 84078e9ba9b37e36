using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>The electrical tree.</summary>
internal static class FeederBuilder
{
    public static Feeder? Feeder(FeederSpec spec, BuildContext context)
    {
        var transformers = spec.Transformers is null ? null : Transformers(spec.Transformers, context);
        var below = BuildContext.All(spec.Feeders, feeder => Feeder(feeder, context));
        return spec.Name is { } name ? new Feeder(name, spec.Rating, transformers, spec.Halls ?? [], [.. below.Select(feeder => feeder.Model)]) : null;
    }

    /// <summary>Hours, as the model's repair times are.</summary>
    public static LogNormal? RepairHours(RepairTimeSpec? spec, BuildContext context)
    {
        if (spec?.Median is not { } median)
            return null;
        return context.Try(spec.Place, () => new LogNormal(median.TotalHours, (spec.P95 ?? median).TotalHours));
    }

    private static TransformerBank? Transformers(TransformersSpec spec, BuildContext context)
    {
        var repair = RepairHours(spec.Repair, context);
        return spec is { Count: { } count, Rating: { } rating, PowerFactor: { } factor, Failures: { } failures } && repair is not null
            ? new TransformerBank(count, rating, factor, failures, repair, spec.SpareSwap)
            : null;
    }
}
