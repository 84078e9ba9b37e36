using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>One headline number of a run.</summary>
/// <param name="Section">Heading it stands under: energy, money, mining, compute, leases, grid, reliability, finance.</param>
/// <param name="Key">Stable snake_case name with its unit last, as in summary.json and expected.yaml.</param>
/// <param name="Label">What people read.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Accounts">For money: the accounts it is the sum of; otherwise empty.</param>
public sealed record Figure(string Section, string Key, string Label, double Value, string Unit, IReadOnlyList<Account> Accounts);
