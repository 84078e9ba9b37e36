using SiteSim.Experiments.Selection;

namespace SiteSim.Reports.Studies;

/// <summary>A constraint of a point in a selection's JSON document.</summary>
/// <param name="Constraint">In words.</param>
/// <param name="Value">Of its measure.</param>
/// <param name="Probability">That the point keeps it.</param>
public sealed record SelectedConstraint(string Constraint, Estimate Value, double Probability);
