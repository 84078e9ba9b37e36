using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Specs to the model.</summary>
internal static class SiteBuilder
{
    /// <summary>Every part that can be built.</summary>
    public static SiteParts Parts(ScenarioSpec spec, BuildContext context)
    {
        context.Clock = Clock(spec.Site, context);
        context.Horizon = HorizonOf(spec.Horizon, context);
        var compute = new ComputeBuilder(context);
        var clusters = BuildContext.All(spec.Compute?.Clusters, cluster => compute.Cluster(cluster, ConversionBuilder.Arriving(spec.Conversion, cluster.Name)));
        var fleets = BuildContext.All(spec.Mining?.Fleets, fleet => FleetBuilder.Build(fleet, context));
        var moves = new MoveBuilder(spec.Conversion, fleets);
        foreach (var (move, left) in moves.TooMany)
            context.Issues.Error(move.PlaceOf(nameof(move.Machines)), $"fleet \"{move.Fleet}\" has {left} machines left to move", "fewer machines");
        return new SiteParts(
            spec,
            context.Clock,
            context.Horizon,
            ClimateBuilder.Build(spec.Site?.Climate, context),
            BuildContext.All(spec.Site?.Halls, hall => HallBuilder.Hall(hall, context)),
            BuildContext.All(spec.Site?.Feeders, feeder => FeederBuilder.Feeder(feeder, context)),
            PriceBuilder.Build(spec.Grid?.Price, context),
            TariffBuilder.Build(spec.Grid?.Tariff, context),
            BuildContext.All(spec.Grid?.Curtailments, order => CurtailmentBuilder.Build(order, context)),
            NetworkBuilder.Build(spec.Mining?.Network, context),
            [.. fleets, .. moves.Fleets],
            clusters,
            BuildContext.All(spec.Compute?.Markets, market => GpuMarketBuilder.Build(market, context)),
            BuildContext.All(
                spec.Compute?.Workloads, workload => compute.Workload(workload, clusters, spec.Compute!, spec.Contracts ?? [])),
            BuildContext.All(
                spec.Contracts?.Where(contract => contract.IsGpuSale), contract => GpuSaleBuilder.Build(contract, spec.Horizon?.Start, context)),
            BuildContext.All(spec.Contracts?.Where(contract => !contract.IsGpuSale), contract => LeaseBuilder.Build(contract, spec.Horizon?.Start, context)),
            new ConversionBuilder(context, clusters, moves).Plan(spec.Conversion),
            FinanceBuilder.Terms(spec.Finance));
    }

    /// <summary>The whole model of parts that are without errors.</summary>
    public static SiteModel Whole(SiteParts parts) => new(
        parts.Spec.Name!,
        parts.Clock!,
        parts.Horizon!,
        parts.Spec.Site!.Interconnection!.Value,
        parts.Spec.Site.RampLimit is { } wattsPerMinute ? new Power((long)Math.Round(wattsPerMinute)) : null,
        parts.Climate!,
        parts.Spec.Site.Losses!.Value,
        [.. parts.Feeders.Select(feeder => feeder.Model)],
        [.. parts.Halls.Select(hall => hall.Model)],
        parts.Price!,
        parts.Tariff!,
        [.. parts.Curtailments.Select(order => order.Model)],
        parts.Network,
        parts.Spec.Mining?.Pool?.Fee ?? 0,
        [.. parts.Fleets.Select(fleet => fleet.Model)],
        [.. parts.Clusters.Select(cluster => cluster.Model)],
        [.. parts.Workloads.Select(workload => workload.Model), .. parts.Sales.Select(sale => sale.Model)],
        [.. parts.Leases.Select(lease => lease.Model)],
        parts.Conversion,
        parts.Finance,
        new Policy(parts.Spec.Policy!.Curtailment!.Value, parts.Spec.Policy.Sla!.Value),
        parts.Spec.Random!.Seed!.Value)
    {
        GpuMarkets = [.. parts.GpuMarkets.Select(market => market.Model)],
        Sampling = parts.Spec.Random.Sampling ?? Sampling.Independent,
        Design = HallBuilder.Design(parts.Spec.Site),
    };

    private static Numerics.LocalClock? Clock(SiteSpec? site, BuildContext context)
    {
        if (site?.TimeZone is not { } zone)
            return null;
        if (TimeZones.Find(zone) is { } clock)
            return clock;
        context.Issues.Error(
            site.PlaceOf(nameof(site.TimeZone)), $"there is no zone \"{zone}\" here", NearestName.Hint(zone, TimeZones.Names));
        return null;
    }

    private static Horizon? HorizonOf(HorizonSpec? spec, BuildContext context)
    {
        if (spec is not { DispatchEvery: { } every })
            return null;
        var start = context.Utc(spec.Start, spec.PlaceOf(nameof(spec.Start)));
        var end = context.UtcAfter(spec.Start, spec.Length, spec.PlaceOf(nameof(spec.Length)));
        return start is null || end is null ? null : new Horizon(start.Value, end.Value, every);
    }
}
