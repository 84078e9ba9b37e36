using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>A plan as it is.</summary>
/// <param name="Name">Unique in the study.</param>
/// <param name="Figure">Over the replications.</param>
public sealed record StressPlan(string Name, FigureSummary Figure);
