namespace SiteSim.Experiments.Selection;

/// <summary>The choice and what it rests on.</summary>
/// <param name="Best">Index of the point chosen; null when none keeps the constraints by the estimate.</param>
/// <param name="Confidence">
/// Lower bound of the probability of correct selection: that no point which keeps the constraints is better than the chosen one by more than the
/// indifference, and that the chosen one keeps them.
/// </param>
/// <param name="Outcome">Why it ended.</param>
/// <param name="Candidates">By point.</param>
/// <param name="Runs">Spent.</param>
/// <param name="ExhaustiveRuns">Every point on every future.</param>
public sealed record SelectionResult(
    int? Best, double Confidence, SelectionOutcome Outcome, IReadOnlyList<Candidate> Candidates, int Runs, int ExhaustiveRuns);
