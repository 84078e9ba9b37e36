namespace SiteSim.Experiments.Selection;

/// <summary>Which points are on the front of value against risk, as far as the runs tell.</summary>
/// <param name="Points">By point.</param>
/// <param name="Runs">Spent.</param>
/// <param name="Confidence">Probability that no standing is wrong.</param>
public sealed record ParetoFront(IReadOnlyList<ParetoPoint> Points, int Runs, double Confidence);
