using SiteSim.Model.Finance;

namespace SiteSim.Reports.Summaries;

/// <summary>An account over the months of a statement.</summary>
/// <param name="Account">Which.</param>
/// <param name="Label">What people read.</param>
/// <param name="Usd">One amount per month, exact.</param>
/// <param name="TotalUsd">Their sum.</param>
public sealed record StatementLine(Account Account, string Label, IReadOnlyList<decimal> Usd, decimal TotalUsd);
