namespace SiteSim.Scenarios.Studies;

/// <summary>What a study calls the best of its points.</summary>
/// <param name="Objective">Wanted most of.</param>
/// <param name="Indifference">In the objective's unit.</param>
/// <param name="Constraints">Kept by the best.</param>
/// <param name="Risk">What is set against the objective.</param>
/// <param name="Confidence">Probability of correct selection, inside 0..1.</param>
/// <param name="FirstStage">Futures of every point to begin with.</param>
/// <param name="Budget">Runs at most; null for no limit but the futures.</param>
public sealed record StudyGoal(
    GoalFigure Objective, double Indifference, IReadOnlyList<GoalConstraint> Constraints, GoalFigure Risk, double Confidence, int FirstStage, int? Budget);
