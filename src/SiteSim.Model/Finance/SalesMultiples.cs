namespace SiteSim.Model.Finance;

/// <summary>
/// Enterprise value as a multiple of the next twelve months' sales: 5.9 for miners without and 12.3 for miners with AI contracts. The rule
/// which of the two holds is the scenario's: AI contracts are there from the month in which the first lease pays rent.
/// </summary>
/// <param name="Mining">Times next-twelve-month sales.</param>
/// <param name="WithAi">The same, once a lease pays rent.</param>
public sealed record SalesMultiples(double Mining, double WithAi);
