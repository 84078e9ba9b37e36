using SiteSim.Model.Finance;

namespace SiteSim.Reports.Summaries;

/// <summary>A headline number.</summary>
/// <param name="Section">Heading it stands under.</param>
/// <param name="Key">Stable name, unit last.</param>
/// <param name="Label">What people read.</param>
/// <param name="Value">In <paramref name="Unit"/>; null where the run does not define it (a mean over nothing).</param>
/// <param name="Unit">As printed.</param>
/// <param name="Accounts">For money: the accounts it is the sum of.</param>
public sealed record SummaryFigure(string Section, string Key, string Label, double? Value, string Unit, IReadOnlyList<Account> Accounts);
