using SiteSim.Numerics;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>Names are unique where results tell things apart by them, and every reference has something to refer to.</summary>
internal static class NameChecks
{
    public static void Run(ScenarioSpec spec, IssueList issues)
    {
        var halls = spec.Site?.Halls ?? [];
        var fleets = spec.Mining?.Fleets ?? [];
        var clusters = spec.Compute?.Clusters ?? [];
        var workloads = spec.Compute?.Workloads ?? [];
        var contracts = spec.Contracts ?? [];
        Unique(issues, halls.Select(hall => (hall.Name, hall.PlaceOf(nameof(hall.Name)))));
        Unique(issues, FeederChecks.All(spec.Site?.Feeders).Select(feeder => (feeder.Name, feeder.PlaceOf(nameof(feeder.Name)))));
        // One ledger column names fleets, clusters, workloads and blocks; another names contracts, orders and steps of the conversion as causes.
        Unique(issues, fleets.Select(fleet => (fleet.Name, fleet.PlaceOf(nameof(fleet.Name))))
            .Concat(clusters.Select(cluster => (cluster.Name, cluster.PlaceOf(nameof(cluster.Name)))))
            .Concat(workloads.Select(workload => (workload.Name, workload.PlaceOf(nameof(workload.Name)))))
            .Concat((spec.Compute?.Markets ?? []).Select(market => (market.Name, market.PlaceOf(nameof(market.Name)))))
            .Concat(contracts.Where(contract => contract.IsGpuSale).Select(contract => (contract.Id, contract.PlaceOf(nameof(contract.Id)))))
            .Concat((spec.Conversion?.Phases ?? []).SelectMany(phase => phase.Move ?? []).Select(move => (move.As, move.PlaceOf(nameof(move.As)))))
            .Concat((spec.Grid?.Tariff?.Blocks ?? []).Select(block => (block.Name, block.PlaceOf(nameof(block.Name))))));
        Unique(issues, (spec.Grid?.Curtailments ?? []).Select(order => (order.Id, order.PlaceOf(nameof(order.Id))))
            .Concat(contracts.Select(contract => (contract.Id, contract.PlaceOf(nameof(contract.Id)))))
            .Concat((spec.Compute?.Markets ?? []).Select(market => market.Rival).OfType<RivalCapacitySpec>()
                .Select(rival => (rival.Id, rival.PlaceOf(nameof(rival.Id)))))
            .Concat(contracts.SelectMany(contract => contract.Options ?? []).Select(option => (option.Id, option.PlaceOf(nameof(option.Id)))))
            .Concat((spec.Conversion?.Phases ?? []).Select(phase => (phase.Id, phase.PlaceOf(nameof(phase.Id)))))
            .Concat((spec.Conversion?.Phases ?? []).SelectMany(phase => phase.Deliveries ?? []).Select(delivery => (delivery.Id, delivery.PlaceOf(nameof(delivery.Id)))))
            .Concat((spec.Conversion?.Phases ?? []).SelectMany(phase => phase.Pauses ?? []).Select(pause => (pause.Id, pause.PlaceOf(nameof(pause.Id)))))
            .Concat((spec.Conversion?.Delays ?? []).Select(delay => (delay.Id, delay.PlaceOf(nameof(delay.Id)))))
            .Concat((spec.Conversion?.Connection ?? []).Select(step => (step.Id, step.PlaceOf(nameof(step.Id))))));
        var hallNames = halls.Select(hall => hall.Name);
        var clusterNames = clusters.Select(cluster => cluster.Name);
        References(issues, "hall", hallNames, fleets, fleet => fleet.Hall, nameof(FleetSpec.Hall));
        References(issues, "hall", hallNames, clusters, cluster => cluster.Hall, nameof(ClusterSpec.Hall));
        References(issues, "cluster", clusterNames, workloads, workload => workload.Cluster, nameof(WorkloadSpec.Cluster));
        References(issues, "cluster", clusterNames, contracts, contract => contract.Cluster, nameof(ContractSpec.Cluster));
        var markets = (spec.Compute?.Markets ?? []).ConvertAll(market => market.Name);
        foreach (var option in contracts.SelectMany(contract => contract.Options ?? []))
        {
            Reference(issues, "phase", (spec.Conversion?.Phases ?? []).Select(phase => phase.Id), option.Phase, option.PlaceOf(nameof(option.Phase)));
            if (option.Above is { } strike)
                Reference(issues, "market", markets, strike.Market, strike.PlaceOf(nameof(strike.Market)));
        }

        foreach (var price in workloads.Select(workload => workload.Price).Concat(contracts.Select(contract => contract.Price)).OfType<GpuPriceSpec>())
            Reference(issues, "market", markets, price.Market, price.PlaceOf(nameof(price.Market)));
    }

    /// <summary>An issue unless there is a thing of this name.</summary>
    public static void Reference(IssueList issues, string thing, IEnumerable<string?> names, string? written, Place place)
    {
        var known = names.OfType<string>().ToList();
        if (written is not null && !known.Contains(written))
            issues.Error(place, $"there is no {thing} \"{written}\"", NearestName.Hint(written, known));
    }

    private static void References<T>(
        IssueList issues, string thing, IEnumerable<string?> names, List<T> specs, Func<T, string?> written, string property)
        where T : Spec
    {
        foreach (var spec in specs)
            Reference(issues, thing, names, written(spec), spec.PlaceOf(property));
    }

    /// <summary>An issue for every name but the first of its kind.</summary>
    public static void Unique(IssueList issues, IEnumerable<(string? Name, Place Place)> things)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (name, place) in things)
        {
            if (name is not null && !first.TryAdd(name, place))
                issues.Error(
                    place, $"\"{name}\" is already the name of {first[name].Path} on line {first[name].At.Line}", "names must differ");
        }
    }
}
