using SiteSim.Model.Mining;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>The steps in which a machine of a load gives way, the most valuable first, at nameplate efficiency.</summary>
internal static class MeritBlocks
{
    /// <summary>None for a load that earns nothing.</summary>
    public static IReadOnlyList<MeritBlock> Of(Load load) => load switch
    {
        MiningLoad mining => Of(PowerModes.Of(mining.Fleet)),
        ComputeLoad compute => [.. CapLevels.Of(compute.Cluster.Node, compute.Cluster.CapFloor, ComputeLoad.YieldPerGpu).Where(s => s.Watts > 0).Select(s => new MeritBlock(s.Watts, s.Yield))],
        LeaseLoad lease => [new MeritBlock(lease.Cluster.Node.ActiveWatts, lease.Cluster.Node.ActiveWatts)],
        _ => [],
    };

    private static MeritBlock[] Of(PowerModes modes) =>
        [.. Enumerable.Range(0, modes.Segments).Select(i => modes.Segment(i, hashFactor: 1)).Where(step => step.Watts > 0).Select(step => new MeritBlock(step.Watts, step.Gigahash))];
}
