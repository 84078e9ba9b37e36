namespace SiteSim.Reports.Studies;

/// <summary>Work that is done or not done as a whole: some replications of one point.</summary>
/// <param name="Index">From 0, in the order of the results.</param>
/// <param name="Point">Index of the point.</param>
/// <param name="First">First replication.</param>
/// <param name="Count">How many.</param>
public sealed record StudyShard(int Index, int Point, int First, int Count);
