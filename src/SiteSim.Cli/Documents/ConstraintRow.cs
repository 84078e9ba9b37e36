using SiteSim.Experiments.Selection;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>A constraint of a point in the table of <c>--csv</c>.</summary>
/// <param name="Point">Its name.</param>
/// <param name="Constraint">In words.</param>
/// <param name="Measure">Its value and interval.</param>
/// <param name="Probability">That the point keeps it.</param>
internal sealed record ConstraintRow(string Point, string Constraint, Estimate Measure, double Probability)
{
    public static ConstraintRow Of(string point, SelectedConstraint one) => new(point, one.Constraint, one.Value, one.Probability);
}
