using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>Figures that are one account each.</summary>
public static class AccountFigures
{
    /// <summary>A run has those of the accounts that something was posted to.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. AccountFacts.All.Select(RunFigures.AccountKey)];
}
