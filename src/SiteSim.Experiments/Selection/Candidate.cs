using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>A point at the end of a selection.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="Rank">1 for the best; those that break a constraint by the estimate come after those that keep all; null where the figure is not defined.</param>
/// <param name="Standing">What is said of it.</param>
/// <param name="Replications">Futures it was run on.</param>
/// <param name="Objective">The measure over them.</param>
/// <param name="Behind">By how much the best is better, on the futures of both; null for the best itself and where there is none.</param>
/// <param name="BehindInterval">Of <paramref name="Behind"/>.</param>
/// <param name="Doubt">Upper bound of the probability that it is ruled out, or chosen, wrongly, over all looks and points.</param>
/// <param name="Constraints">In the goal's order.</param>
public sealed record Candidate(
    int Point, int? Rank, Standing Standing, int Replications, Estimate Objective, double? Behind, Interval BehindInterval, double Doubt,
    IReadOnlyList<ConstraintReading> Constraints)
{
    /// <summary>At least so probable is it that all constraints are kept (Bonferroni).</summary>
    public double FeasibleProbability => Math.Max(0, 1 - Constraints.Sum(c => 1 - c.Probability));
}
