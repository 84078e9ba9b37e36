namespace SiteSim.Cli.Documents;

/// <summary>A study that is planned and not run.</summary>
/// <param name="Name">Title of the study.</param>
/// <param name="Directory">The study directory.</param>
/// <param name="Points">How many.</param>
/// <param name="Replications">Of each point.</param>
/// <param name="Runs">Points times replications.</param>
/// <param name="Shards">How many parts it is cut into.</param>
/// <param name="EstimatedBytes">On disk when done.</param>
internal sealed record StudyPlanDocument(string Name, string Directory, int Points, int Replications, long Runs, int Shards, long EstimatedBytes)
{
    public static DocumentKind<StudyPlanDocument> Kind { get; } = new(
        "study-plan", 1, "sweep plan", "How large a study is.", Sheet<StudyPlanDocument>.Of("plan", "the study", d => Enumerable.Repeat(d, 1)));
}
