using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>The goal of a study from what its file says.</summary>
internal sealed class StudyGoals(IssueList issues)
{
    /// <summary>The block's goal; without one, the highest mean of the study's figure.</summary>
    /// <returns>Null with issues.</returns>
    public StudyGoal? Of(StudySpec study)
    {
        var errors = issues.Errors;
        var spec = study.Optimise ?? Usual(study);
        var objective = new GoalFigure(spec.Maximise ?? spec.Minimise ?? "", Measure(spec.Measure, spec.PlaceOf(nameof(spec.Measure)), false), spec.Maximise is not null);
        var risk = spec.Risk is { } other
            ? new GoalFigure(other.Maximise ?? other.Minimise ?? "", Measure(other.Measure, other.PlaceOf(nameof(other.Measure)), false), other.Maximise is not null)
            : BadSideOf(objective);
        GoalConstraint[] constraints = [.. (spec.SubjectTo ?? []).Select(Constraint)];
        return issues.Errors > errors || spec is not { Indifference: { } indifference, Confidence: { } confidence, FirstStage: { } first }
            ? null
            : new StudyGoal(objective, indifference, constraints, risk, confidence, first, spec.Budget);
    }

    private OptimiseSpec Usual(StudySpec study)
    {
        var map = new MapNode(study.Map.At);
        map.Set("maximise", study.Map.At, new ScalarNode(study.Map.At, study.Figure ?? "margin_usd", false));
        return new Binder(issues).Bind<OptimiseSpec>(map, "");
    }

    private static GoalFigure BadSideOf(GoalFigure objective) =>
        objective with { Measure = new GoalMeasure(MeasureKind.TailMean, objective.Maximise ? 0.1 : 0.9) };

    private GoalConstraint Constraint(ConstraintSpec spec)
    {
        var measure = Measure(spec.Measure, spec.PlaceOf(nameof(spec.Measure)), true);
        if (measure.IsShare && spec.AtLeast is not null)
        {
            issues.Error(spec.PlaceOf(nameof(spec.AtLeast)), "a share of the futures is limited from above", "write at_most, and share below for share above");
        }
        else if (measure.IsShare && spec.AtMost is <= 0 or >= 100)
        {
            issues.Error(spec.PlaceOf(nameof(spec.AtMost)), FormattableString.Invariant($"{spec.AtMost} % of the futures: expected a number inside 0 to 100"), "no number of runs shows that something never happens");
        }

        return new GoalConstraint(spec.Figure ?? "", measure, spec.AtLeast is not null, spec.AtLeast ?? spec.AtMost ?? 0);
    }

    private GoalMeasure Measure(string? text, Place place, bool mayBeShare)
    {
        var measure = text is null ? GoalMeasure.Mean : GoalMeasure.Parse(text);
        if (measure is null)
        {
            issues.Error(place, $"\"{text}\" is not a measure: expected {GoalMeasure.Expected}");
        }
        else if (measure.IsShare && !mayBeShare)
        {
            issues.Error(place, $"\"{text}\" can be limited and not chosen by: expected mean, P10 or CVaR10", "write it under subject_to");
        }

        return measure ?? GoalMeasure.Mean;
    }
}
