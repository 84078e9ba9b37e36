using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>A finished study by one figure.</summary>
/// <param name="Name">Title of the study.</param>
/// <param name="Directory">The study directory.</param>
/// <param name="Results">The file with every figure of every run.</param>
/// <param name="Replications">Of each point.</param>
/// <param name="Baseline">Name of the point that the others are compared with.</param>
/// <param name="Points">In order.</param>
internal sealed record StudyPointsDocument(string Name, string Directory, string Results, int Replications, string Baseline, IReadOnlyList<SweepRow> Points)
{
    public static DocumentKind<StudyPointsDocument> Kind { get; } = new(
        "study-points", 1, "sweep run, sweep resume, sweep reduce, sweep show", "Each point of a study beside the baseline, on the same futures.",
        Sheet<StudyPointsDocument>.Of("points", "a point of the study", d => d.Points));
}
