using SiteSim.Experiments.Selection;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Running;

/// <summary>From what a study file asks for to what a selection looks for.</summary>
internal static class Goals
{
    /// <param name="budget">Runs at most where the study says nothing.</param>
    public static SelectionGoal Of(StudyGoal goal, int budget) => new(
        Of(goal.Objective) with { Indifference = goal.Indifference }, [.. goal.Constraints.Select(Of)], goal.Confidence, goal.FirstStage, goal.Budget ?? budget);

    public static Objective Of(GoalFigure figure) => new(figure.Figure, Of(figure.Measure), figure.Maximise, 0);

    private static Constraint Of(GoalConstraint constraint) => new(constraint.Figure, Of(constraint.Measure), constraint.IsAtLeast, constraint.Bound);

    private static Measure Of(GoalMeasure measure) => measure.Kind switch
    {
        MeasureKind.Mean => new MeanMeasure(),
        MeasureKind.Quantile => new QuantileMeasure(measure.Number),
        MeasureKind.TailMean => new TailMeanMeasure(measure.Number),
        _ => new ShareMeasure(measure.Number, measure.Kind == MeasureKind.ShareAbove),
    };
}
