using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Bridges;

/// <summary>
/// From what running the site leaves with nothing changed to what it leaves with the plan, account by account, on the same future. Exact; accounts that move by less than a
/// dollar are one step.
/// </summary>
internal static class PlanBridge
{
    /// <param name="plan">With the conversion.</param>
    /// <param name="nothing">The same realization with nothing converted.</param>
    public static IReadOnlyList<BridgeStep> Of(Statement plan, Statement nothing)
    {
        var name = Total(plan, a => a == Account.Overhead) != 0 || Total(nothing, a => a == Account.Overhead) != 0 ? "EBITDA" : "margin";
        BridgeStep[] changes = [.. AccountFacts.All.Where(a => a.IsOperating()).Select(Change).Where(s => s.Usd != 0)];
        BridgeStep[] small = [.. changes.Where(IsSmall)];
        return
        [
            AccountSteps.Total($"{name}, no change", Total(nothing, a => a.IsOperating()), "revenue, power and overhead with nothing converted"),
            .. changes.Where(s => !IsSmall(s)),
            .. small.Length == 0 ? [] : new[] { new BridgeStep("under a dollar each", small.Sum(s => s.Usd), string.Join(", ", small.Select(s => s.Label)), BridgeRole.Soft) },
            AccountSteps.Total($"{name}, plan", Total(plan, a => a.IsOperating()), "revenue, power and overhead with the plan"),
        ];

        BridgeStep Change(Account account) =>
            AccountSteps.Of(account, Total(plan, a => a == account) - Total(nothing, a => a == account)) with { Of = $"postings to {account.Label()}, plan less no change" };
    }

    private static bool IsSmall(BridgeStep step) => Math.Abs(step.Usd) < 1;

    private static decimal Total(Statement statement, Func<Account, bool> kind) => statement.Lines.Where(l => kind(l.Account)).Sum(l => l.TotalUsd);
}
