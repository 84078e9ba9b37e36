namespace SiteSim.Cli.Documents;

/// <summary>How far a study is.</summary>
/// <param name="Name">Title of the study.</param>
/// <param name="Directory">The study directory.</param>
/// <param name="Version">SiteSim's version that planned it.</param>
/// <param name="Points">How many.</param>
/// <param name="Replications">Of each point.</param>
/// <param name="Shards">How many parts it is cut into.</param>
/// <param name="Finished">Shards that are there and whole.</param>
/// <param name="Missing">Numbers of the others.</param>
/// <param name="Broken">Files that do not count.</param>
/// <param name="Reduced">Whether results.parquet is written.</param>
internal sealed record StudyStatusDocument(
    string Name, string Directory, string Version, int Points, int Replications, int Shards, int Finished, IReadOnlyList<int> Missing, IReadOnlyList<BrokenShard> Broken, bool Reduced)
{
    public static DocumentKind<StudyStatusDocument> Kind { get; } = new(
        "study-status", 1, "sweep status", "What of a study is finished and what is missing.",
        Sheet<StudyStatusDocument>.Of("status", "the study", d => Enumerable.Repeat(d, 1)),
        Sheet<StudyStatusDocument>.Of("broken", "a file that does not count as finished", d => d.Broken));
}
