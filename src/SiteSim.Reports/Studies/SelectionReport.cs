using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>A selection with the names of what it chose among.</summary>
/// <param name="Plan">Of the study.</param>
/// <param name="Goal">What was looked for.</param>
/// <param name="Result">What was found.</param>
/// <param name="Figure">Of the objective.</param>
/// <param name="Pareto">The front against the risk; null when it was not asked for.</param>
public sealed record SelectionReport(StudyPlan Plan, SelectionGoal Goal, SelectionResult Result, FigureName Figure, ParetoReport? Pareto)
{
    public string Unit => Goal.Objective.Measure.Unit(Figure.Unit);

    /// <summary>Candidates by rank, those without one last.</summary>
    public IEnumerable<Candidate> Ranked => Result.Candidates.OrderBy(c => c.Rank ?? int.MaxValue).ThenBy(c => c.Point);

    public string NameOf(int point) => Plan.Points[point].Name;
}
