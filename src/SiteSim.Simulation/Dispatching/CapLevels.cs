using SiteSim.Dispatch;
using SiteSim.Model.Compute;

namespace SiteSim.Simulation.Dispatching;

/// <summary>A GPU node's power caps as dispatch segments above its idle floor: off, the cap floor, and up to three levels to full power.</summary>
internal static class CapLevels
{
    private const int Levels = DispatchProblemBuilder.MaximumSegments;

    /// <param name="node">Its measured draw and throughput curve.</param>
    /// <param name="capFloor">Lowest cap as a share of active power; below it the node is paused.</param>
    /// <param name="yieldPerGpu">Yield of one GPU at full throughput.</param>
    public static Segment[] Of(NodeModel node, double capFloor, double yieldPerGpu)
    {
        var steps = capFloor < 1 ? Levels : 1;
        var segments = new Segment[steps];
        var (watts, yield) = (node.IdleWatts, 0L);
        for (var i = 0; i < steps; i++)
        {
            var share = steps == 1 ? 1 : capFloor + (1 - capFloor) * i / (steps - 1);
            var atWatts = (int)Math.Round(node.ActiveWatts * share);
            var atYield = (long)Math.Round(node.Gpus * yieldPerGpu * node.Throughput.At(share));
            segments[i] = new Segment(atWatts - watts, atYield - yield);
            (watts, yield) = (atWatts, atYield);
        }

        return segments;
    }
}
