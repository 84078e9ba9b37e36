namespace SiteSim.Experiments.Selection;

/// <summary>A selection between two batches of runs.</summary>
/// <param name="Runs">Spent.</param>
/// <param name="RunsToGo">As things look, until it ends.</param>
/// <param name="Best">Index of the point ahead; null for none.</param>
/// <param name="Confidence">In it.</param>
/// <param name="Open">Points not ruled out.</param>
public readonly record struct SelectionProgress(int Runs, int RunsToGo, int? Best, double Confidence, int Open);
