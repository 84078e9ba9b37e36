using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>As much of the model as could be built, each part beside its spec.</summary>
internal sealed record SiteParts(
    ScenarioSpec Spec,
    LocalClock? Clock,
    Horizon? Horizon,
    Climate? Climate,
    IReadOnlyList<Built<HallSpec, Hall>> Halls,
    IReadOnlyList<Built<FeederSpec, Feeder>> Feeders,
    PriceSource? Price,
    Tariff? Tariff,
    IReadOnlyList<Built<CurtailmentSpec, CurtailmentOrder>> Curtailments,
    NetworkModel? Network,
    IReadOnlyList<Built<FleetSpec, AsicFleet>> Fleets,
    IReadOnlyList<Built<ClusterSpec, GpuCluster>> Clusters,
    IReadOnlyList<Built<GpuMarketSpec, GpuMarket>> GpuMarkets,
    IReadOnlyList<Built<WorkloadSpec, Workload>> Workloads,
    IReadOnlyList<Built<ContractSpec, Workload>> Sales,
    IReadOnlyList<Built<ContractSpec, ColocationLease>> Leases,
    ConversionPlan Conversion,
    FinanceTerms? Finance);
