using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>A plan under a shock.</summary>
/// <param name="Plan">Its name.</param>
/// <param name="Shock">Its name.</param>
/// <param name="Figure">Over the replications, under the shock.</param>
/// <param name="Difference">From the plan as it is, on the same futures.</param>
public sealed record StressCell(string Plan, string Shock, FigureSummary Figure, PairedDifference Difference);
