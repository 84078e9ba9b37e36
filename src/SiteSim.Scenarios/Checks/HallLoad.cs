using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>A fleet or cluster as its hall sees it.</summary>
internal sealed record HallLoad(Place Place, string Name, double ItMegawatts);
