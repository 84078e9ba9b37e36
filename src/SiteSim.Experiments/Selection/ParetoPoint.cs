namespace SiteSim.Experiments.Selection;

/// <summary>A point beside the front of value against risk.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="Standing">What is said of it.</param>
/// <param name="IsOnFront">Whether no point is ahead of it in both, by the estimates.</param>
/// <param name="Rival">The point that beats it, or that it cannot be told from; null for none.</param>
/// <param name="Replications">Futures it was run on.</param>
/// <param name="Value">Of the objective.</param>
/// <param name="Risk">Of what is set against it.</param>
public sealed record ParetoPoint(int Point, ParetoStanding Standing, bool IsOnFront, int? Rival, int Replications, Estimate Value, Estimate Risk);
