using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Scenarios.Studies;

/// <summary>A study without mistakes: every point loads.</summary>
/// <param name="Name">Title.</param>
/// <param name="Replications">Of each point.</param>
/// <param name="Figure">Key of the figure that the summary is about.</param>
/// <param name="Baseline">Index of the point that the others are compared with.</param>
/// <param name="Points">In the order of the file, the last axis turning fastest.</param>
/// <param name="Goal">What makes a point the best.</param>
/// <param name="Site">The baseline's.</param>
/// <param name="ResolvedYaml">The study with every default filled in.</param>
public sealed record Study(string Name, int Replications, string Figure, int Baseline, IReadOnlyList<StudyPoint> Points, StudyGoal Goal, SiteModel Site, string ResolvedYaml)
{
    /// <summary>How the replications of every point are drawn together.</summary>
    public Sampling Sampling => Site.Sampling;
}
