using SiteSim.Numerics;

namespace SiteSim.Model.Compute;

/// <summary>A GPU server or rack as the power system sees it: measured draw, not TDP.</summary>
/// <param name="Name">Catalog name.</param>
/// <param name="Gpus">GPUs that fail, run and are sold together.</param>
/// <param name="NameplateWatts">What its power supplies are rated for.</param>
/// <param name="ActiveWatts">Measured draw of a node that trains or serves at full load.</param>
/// <param name="StalledWatts">Measured draw with a job resident and waiting.</param>
/// <param name="IdleWatts">Measured draw with no job.</param>
/// <param name="Throughput">Share of active power to share of full throughput; concave, ends at (1, 1).</param>
/// <param name="Source">Where the figures come from.</param>
public sealed record NodeModel(
    string Name, int Gpus, int NameplateWatts, int ActiveWatts, int StalledWatts, int IdleWatts, Curve Throughput, string Source);
