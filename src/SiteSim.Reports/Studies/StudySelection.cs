using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Files;

namespace SiteSim.Reports.Studies;

/// <summary><c>selection.json</c>: what <c>sitesim optimize</c> last found among the points of a study, kept beside the runs it rests on.</summary>
/// <param name="Figure">Of the objective.</param>
/// <param name="Measure">Of the figure, as a study file writes it.</param>
/// <param name="Unit">Of the measure.</param>
/// <param name="Maximise">Whether more is better.</param>
/// <param name="Best">Name of the point chosen; null for none.</param>
/// <param name="Outcome">Why it ended.</param>
/// <param name="ConfidenceAskedFor">Inside 0..1.</param>
/// <param name="Confidence">Lower bound of the probability of correct selection.</param>
/// <param name="Runs">Spent.</param>
/// <param name="ExhaustiveRuns">Every point on every future.</param>
/// <param name="Points">By rank, those without one last.</param>
/// <param name="Front">The front of value against risk; null when it was not asked for.</param>
/// <param name="Sentence">The answer in a few lines.</param>
public sealed record StudySelection(
    FigureName Figure, string Measure, string Unit, bool Maximise, string? Best, SelectionOutcome Outcome, double ConfidenceAskedFor, double Confidence,
    int Runs, int ExhaustiveRuns, IReadOnlyList<SelectedPoint> Points, SelectedFront? Front, string Sentence)
{
    public const string FileName = "selection.json";

    public static StudySelection Of(SelectionReport report) => new(
        report.Figure, report.Goal.Objective.Measure.Name, report.Unit, report.Goal.Objective.Maximise,
        report.Result.Best is { } best ? report.NameOf(best) : null, report.Result.Outcome, report.Goal.Confidence, report.Result.Confidence,
        report.Result.Runs, report.Result.ExhaustiveRuns, [.. report.Ranked.Select(c => SelectedPoint.Of(report, c))],
        report.Pareto is { } pareto ? SelectedFront.Of(report, pareto) : null, SelectionTables.Sentence(report));

    public void Write(StudyDirectory directory) => WholeFile.WriteText(PathIn(directory), JsonText.Write(this));

    /// <returns>Null where there is none.</returns>
    /// <exception cref="RunDirectoryException">It cannot be read.</exception>
    public static StudySelection? Find(StudyDirectory directory) =>
        File.Exists(PathIn(directory)) ? JsonText.ReadFile<StudySelection>(PathIn(directory)) : null;

    private static string PathIn(StudyDirectory directory) => Path.Combine(directory.Directory, FileName);
}
