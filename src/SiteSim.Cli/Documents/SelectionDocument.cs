using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>The best point of a study.</summary>
/// <param name="Name">Title of the study.</param>
/// <param name="Figure">Of the objective.</param>
/// <param name="Measure">Of the figure over the futures: mean, P10, CVaR10, ...</param>
/// <param name="Maximise">Whether more is better.</param>
/// <param name="Indifference">A difference that nobody minds, in the figure's unit.</param>
/// <param name="Best">Name of the point chosen; null where none keeps the constraints.</param>
/// <param name="Outcome">Whether that is shown, or why not.</param>
/// <param name="ConfidenceAskedFor">Probability of correct selection, 0..1.</param>
/// <param name="Confidence">The one that was reached, at least.</param>
/// <param name="Runs">Done for it.</param>
/// <param name="ExhaustiveRuns">Of every point on every future.</param>
/// <param name="Points">By rank.</param>
/// <param name="Pareto">The front against the risk; null where it was not asked for.</param>
internal sealed record SelectionDocument(
    string Name, FigureName Figure, string Measure, bool Maximise, double Indifference, string? Best, SelectionOutcome Outcome, double ConfidenceAskedFor, double Confidence,
    int Runs, int ExhaustiveRuns, IReadOnlyList<SelectedPoint> Points, ParetoDocument? Pareto)
{
    public static DocumentKind<SelectionDocument> Kind { get; } = new(
        "selection", 1, "optimize", "The best point of a study, how sure that is, and what stands behind it.",
        Sheet<SelectionDocument>.Of("points", "a point, by rank", d => d.Points),
        Sheet<SelectionDocument>.Of("constraints", "a constraint of a point", d => d.Points.SelectMany(p => p.Constraints.Select(c => ConstraintRow.Of(p.Point, c)))),
        Sheet<SelectionDocument>.Of("pareto", "a point of the front or behind it", d => d.Pareto?.Points ?? []));

    public static SelectionDocument Of(SelectionReport report)
    {
        var (goal, result) = (report.Goal, report.Result);
        return new SelectionDocument(
            report.Plan.Name, report.Figure, goal.Objective.Measure.Name, goal.Objective.Maximise, goal.Objective.Indifference,
            result.Best is { } best ? report.NameOf(best) : null, result.Outcome, goal.Confidence, result.Confidence, result.Runs, result.ExhaustiveRuns,
            [.. report.Ranked.Select(c => SelectedPoint.Of(report, c))], report.Pareto is { } pareto ? ParetoDocument.Of(report, pareto) : null);
    }
}
