using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>A point that two stored studies share.</summary>
/// <param name="Point">Its name.</param>
/// <param name="Difference">Of one figure, replication by replication.</param>
public sealed record PointDifference(string Point, PairedDifference Difference);
