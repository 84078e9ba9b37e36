using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Mining;
using SiteSim.Numerics;

namespace SiteSim.Model.Site;

/// <summary>Everything a run needs to know of a site: validated, immutable, free of files and clocks.</summary>
/// <param name="Name">Title of the scenario.</param>
/// <param name="Clock">Local time of the site: billing months, price and load shapes.</param>
/// <param name="Horizon">What is simulated.</param>
/// <param name="Interconnection">Gross power at the meter that is never exceeded.</param>
/// <param name="RampPerMinute">Most that deliberate changes of site power may add or drop in a minute; null for no limit.</param>
/// <param name="Climate">Weather.</param>
/// <param name="LossShare">Share 0..1 of the metered power lost between meter and halls.</param>
/// <param name="Feeders">Electrical tree below the meter; empty when the halls hang on the meter itself.</param>
/// <param name="Halls">Halls, each below exactly one feeder (or below the meter).</param>
/// <param name="Price">Energy index.</param>
/// <param name="Tariff">What energy and demand cost.</param>
/// <param name="Curtailments">Dated orders.</param>
/// <param name="Network">The Bitcoin network; null on a site without mining.</param>
/// <param name="PoolFee">Share 0..1 of mining revenue kept by the pool.</param>
/// <param name="Fleets">ASIC fleets.</param>
/// <param name="Clusters">GPU clusters, the site's own and tenants'.</param>
/// <param name="Workloads">What the site's own clusters earn.</param>
/// <param name="Leases">Colocation leases; one that a phase delivers starts on the day promised to the tenant.</param>
/// <param name="Conversion">What becomes of the site over the horizon.</param>
/// <param name="Finance">How it is paid for and valued; null when the scenario asks nothing of the kind.</param>
/// <param name="Policy">The operator's standing decisions.</param>
/// <param name="Seed">Names the realization together with the replication's number.</param>
public sealed record SiteModel(
    string Name,
    LocalClock Clock,
    Horizon Horizon,
    Power Interconnection,
    Power? RampPerMinute,
    Climate Climate,
    double LossShare,
    IReadOnlyList<Feeder> Feeders,
    IReadOnlyList<Hall> Halls,
    PriceSource Price,
    Tariff Tariff,
    IReadOnlyList<CurtailmentOrder> Curtailments,
    NetworkModel? Network,
    double PoolFee,
    IReadOnlyList<AsicFleet> Fleets,
    IReadOnlyList<GpuCluster> Clusters,
    IReadOnlyList<Workload> Workloads,
    IReadOnlyList<ColocationLease> Leases,
    ConversionPlan Conversion,
    FinanceTerms? Finance,
    Policy Policy,
    long Seed)
{
    /// <summary>Rental markets that prices of GPU-hours follow.</summary>
    public IReadOnlyList<GpuMarket> GpuMarkets { get; init; } = [];

    /// <summary>How the replications under the seed are drawn together.</summary>
    public Sampling Sampling { get; init; }

    /// <summary>All randomness of a replication.</summary>
    public RandomStreams Streams(int replication) => new((ulong)Seed, replication, Sampling);

    /// <summary>What capacity is sized for.</summary>
    public DesignWeather Design { get; init; } = DesignWeather.Of(Climate);
}
