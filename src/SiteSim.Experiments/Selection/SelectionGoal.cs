namespace SiteSim.Experiments.Selection;

/// <summary>What a selection is to find, how surely, and at what cost.</summary>
/// <param name="Objective">Wanted.</param>
/// <param name="Constraints">Kept.</param>
/// <param name="Confidence">Probability of correct selection at which it stops, inside 0..1.</param>
/// <param name="FirstStage">Futures that every point is run on before any is told from another; a measure of a tail needs more and takes them.</param>
/// <param name="Budget">Runs at most.</param>
public sealed record SelectionGoal(Objective Objective, IReadOnlyList<Constraint> Constraints, double Confidence, int FirstStage, int Budget)
{
    /// <summary>Least first stage with which a variance means something.</summary>
    public const int LeastFirstStage = 3;

    /// <summary>The first stage of every point, not more than there are futures.</summary>
    public int FirstReplications(int most) =>
        Math.Min(most, Constraints.Select(c => c.Measure.LeastReplications).Append(Objective.Measure.LeastReplications).Append(FirstStage).Max());

    /// <summary>
    /// Statements of which one must be wrong for a wrong choice: that some point beats the best, that the best breaks one of its constraints, that some
    /// point that breaks one keeps it. Each may be wrong with a share of the error (Bonferroni).
    /// </summary>
    public int Statements(int points) => Math.Max(1, points - 1 + (Constraints.Count > 0 ? Constraints.Count + points : 0));
}
