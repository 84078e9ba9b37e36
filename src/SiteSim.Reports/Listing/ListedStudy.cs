using SiteSim.Reports.Studies;

namespace SiteSim.Reports.Listing;

/// <summary>A study as one line of a list.</summary>
/// <param name="Name">Title.</param>
/// <param name="Points">How many.</param>
/// <param name="Replications">Of each point.</param>
/// <param name="Figure">Key of the figure it is about.</param>
/// <param name="Baseline">Name of the point that the others are compared with.</param>
/// <param name="Version">SiteSim's, which ran it.</param>
/// <param name="Present">Shards that have a file.</param>
/// <param name="Shards">How many it was cut into.</param>
/// <param name="HasResults">Whether the shards have been put together.</param>
public sealed record ListedStudy(
    string Name, int Points, int Replications, string Figure, string Baseline, string Version, int Present, int Shards, bool HasResults)
{
    /// <exception cref="RunDirectoryException">Not a study directory, or one of another format.</exception>
    internal static ListedStudy Read(string directory)
    {
        var study = StudyDirectory.Find(directory) ?? throw new RunDirectoryException($"{directory} holds no study: there is no {StudyPlan.FileName}");
        var plan = study.Plan;
        return new ListedStudy(
            plan.Name, plan.Points.Count, plan.Replications, plan.Figure, plan.Points[plan.Baseline].Name, plan.Version, study.Present(), plan.Shards.Count, File.Exists(study.Results));
    }
}
