using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>Two finished studies.</summary>
/// <param name="A">Title of the first.</param>
/// <param name="B">Title of the second.</param>
/// <param name="DirectoryA">Of the first.</param>
/// <param name="DirectoryB">Of the second.</param>
/// <param name="Points">Points of both.</param>
/// <param name="Alone">Names of points that only one of them has.</param>
internal sealed record StudyComparisonDocument(
    string A, string B, string DirectoryA, string DirectoryB, IReadOnlyList<PointDifference> Points, IReadOnlyList<string> Alone)
{
    public static DocumentKind<StudyComparisonDocument> Kind { get; } = new(
        "study-comparison", 1, "sweep compare", "Two studies point by point, on the same futures.",
        Sheet<StudyComparisonDocument>.Of("points", "a point of both studies", d => d.Points));
}
