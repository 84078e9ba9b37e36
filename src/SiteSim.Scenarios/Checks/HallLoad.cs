using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>A fleet or cluster as its hall sees it.</summary>
/// <param name="Place">Where its size is written.</param>
/// <param name="Name">What and which.</param>
/// <param name="AtStart">MW of IT when the horizon begins.</param>
/// <param name="AtEnd">MW of IT after every phase of the conversion.</param>
internal sealed record HallLoad(Place Place, string Name, double AtStart, double AtEnd)
{
    public double Most => Math.Max(AtStart, AtEnd);
}
