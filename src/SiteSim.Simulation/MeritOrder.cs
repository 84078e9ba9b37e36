using SiteSim.Dispatch;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Processes;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>Who gives way first when power is short or dear, by the values that dispatch sees: machines at nameplate efficiency, no lease short, no order called.</summary>
/// <param name="InstantUtc">When.</param>
/// <param name="EnergyUsdPerMwh">What one more MWh costs then; what is worth less is off.</param>
/// <param name="Steps">The least valuable first.</param>
public sealed record MeritOrder(DateTime InstantUtc, double EnergyUsdPerMwh, IReadOnlyList<MeritStep> Steps)
{
    /// <summary>At the first instant of a site's horizon.</summary>
    public static MeritOrder AtStart(SiteModel site, int replication)
    {
        var start = site.Horizon.StartUtc;
        var realization = Realization.Of(site, replication);
        var signals = new SignalReader(site, realization, new EnergyBill(site.Tariff)).At(start);
        var loads = new SiteProblem(site, replication, realization.GpuPrices).Loads;
        foreach (var load in loads)
        {
            load.Update(signals, new Outlook(site.Horizon.DispatchEvery, IsDated: false));
        }

        return new MeritOrder(start, signals.MarginalUsdPerMwh, [.. loads.SelectMany(StepsOf).OrderBy(step => step.UsdPerMwh)]);
    }

    private static IEnumerable<MeritStep> StepsOf(Load load) => SegmentsOf(load).Where(segment => segment.Watts > 0).Select(segment =>
    {
        var meterMw = segment.Watts * load.MeterRatio / 1e6;
        return new MeritStep(load.Name, load.Machines * meterMw, segment.Yield * load.Rate / meterMw);
    });

    private static Segment[] SegmentsOf(Load load) => load switch
    {
        MiningLoad mining => SegmentsOf(PowerModes.Of(mining.Fleet)),
        ComputeLoad compute => CapLevels.Of(compute.Cluster.Node, compute.Cluster.CapFloor, ComputeLoad.YieldPerGpu),
        LeaseLoad lease => [new Segment(lease.Cluster.Node.ActiveWatts, lease.Cluster.Node.ActiveWatts)],
        _ => [],
    };

    private static Segment[] SegmentsOf(PowerModes modes) =>
        [.. Enumerable.Range(0, modes.Segments).Select(i => modes.Segment(i, hashFactor: 1)).Select(step => new Segment(step.Watts, step.Gigahash))];
}
