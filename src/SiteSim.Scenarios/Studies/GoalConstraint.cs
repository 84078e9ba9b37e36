namespace SiteSim.Scenarios.Studies;

/// <summary>A limit that the chosen point must keep.</summary>
/// <param name="Figure">Key of the figure.</param>
/// <param name="Measure">Over the futures.</param>
/// <param name="IsAtLeast">Whether the bound is a floor; otherwise a ceiling.</param>
/// <param name="Bound">In the figure's unit; of a share, in per cent.</param>
public sealed record GoalConstraint(string Figure, GoalMeasure Measure, bool IsAtLeast, double Bound);
