namespace SiteSim.Scenarios.Studies;

/// <summary>Something a study wants much or little of.</summary>
/// <param name="Figure">Key of the figure.</param>
/// <param name="Measure">Over the futures.</param>
/// <param name="Maximise">Whether more is better.</param>
public sealed record GoalFigure(string Figure, GoalMeasure Measure, bool Maximise);
