namespace SiteSim.Experiments.Selection;

/// <summary>How a point stands to a constraint.</summary>
/// <param name="Constraint">Which.</param>
/// <param name="Estimate">Of its measure.</param>
/// <param name="Probability">That the point keeps it, given the futures seen and nothing else.</param>
/// <param name="IsKept">By the estimate.</param>
/// <param name="ForIt">Evidence that it is kept.</param>
/// <param name="AgainstIt">Evidence that it is broken.</param>
/// <param name="Need">Futures that telling takes, up to a factor that all share.</param>
public sealed record ConstraintReading(
    Constraint Constraint, Estimate Estimate, double Probability, bool IsKept, double ForIt, double AgainstIt, double Need)
{
    /// <summary>Of a point that does not have the figure.</summary>
    public static ConstraintReading NothingToKeep(Constraint constraint) =>
        new(constraint, Estimate.OfMean([]), 1, true, double.PositiveInfinity, 0, 1);
}
