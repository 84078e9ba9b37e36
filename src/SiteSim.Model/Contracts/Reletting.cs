using SiteSim.Numerics;

namespace SiteSim.Model.Contracts;

/// <summary>How the power of a lease that ended early is let again; the successor's other terms are those of the lease.</summary>
/// <param name="MarketingDays">From the end of the lease to the successor's first rent, days.</param>
/// <param name="RentUsdPerKwMonth">Market rent of the successor's first year.</param>
/// <param name="TermMonths">Length of its term.</param>
public sealed record Reletting(Distribution MarketingDays, Distribution RentUsdPerKwMonth, int TermMonths);
