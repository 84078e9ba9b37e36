using SiteSim.Model.Site;

namespace SiteSim.Scenarios.Splitting;

/// <summary>What one fleet, cluster or phase got of a split.</summary>
/// <param name="Name">Its name or id.</param>
/// <param name="Hall">Where it stands.</param>
/// <param name="IsCompute">Nodes, or else ASICs.</param>
/// <param name="Units">Whole nodes or machines; with 0 it is not on the site at all.</param>
/// <param name="It">What they draw: for nodes the critical IT.</param>
/// <param name="Facility">Capacity it takes of its hall's switchgear.</param>
/// <param name="Gross">Capacity it takes at the meter, no more than its part.</param>
public sealed record SplitPart(string Name, string Hall, bool IsCompute, int Units, Power It, Power Facility, Power Gross);
