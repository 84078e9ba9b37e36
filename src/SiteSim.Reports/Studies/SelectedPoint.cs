using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>A point of a selection in its JSON document.</summary>
/// <param name="Point">Its name.</param>
/// <param name="Rank">1 for the best; null where the figure is not defined.</param>
/// <param name="Standing">What is said of it.</param>
/// <param name="Replications">Futures it was run on.</param>
/// <param name="Unit">Of the value and of how far behind it is.</param>
/// <param name="Value">Of the objective.</param>
/// <param name="Behind">By how much the best is better, on the futures of both.</param>
/// <param name="BehindInterval">Of <paramref name="Behind"/>.</param>
/// <param name="Doubt">Upper bound of the probability that what is said of it is wrong.</param>
/// <param name="FeasibleProbability">At least so probable is it that it keeps all constraints.</param>
/// <param name="Constraints">One by one.</param>
public sealed record SelectedPoint(
    string Point, int? Rank, Standing Standing, int Replications, string Unit, Estimate Value, double? Behind, Interval BehindInterval, double Doubt, double FeasibleProbability,
    IReadOnlyList<SelectedConstraint> Constraints)
{
    public static SelectedPoint Of(SelectionReport report, Candidate c) => new(
        report.NameOf(c.Point), c.Rank, c.Standing, c.Replications, report.Unit, c.Objective, c.Behind, c.BehindInterval, c.Doubt, c.FeasibleProbability,
        [.. c.Constraints.Select(r => new SelectedConstraint(r.Constraint.Text, r.Estimate, r.Probability))]);
}
