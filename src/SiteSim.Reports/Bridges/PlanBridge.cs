using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Bridges;

/// <summary>From what running the site leaves with nothing changed to what it leaves with the plan, account by account, on the same future. Exact.</summary>
internal static class PlanBridge
{
    /// <param name="plan">With the conversion.</param>
    /// <param name="nothing">The same realization with nothing converted.</param>
    public static IReadOnlyList<BridgeStep> Of(Statement plan, Statement nothing)
    {
        var name = Total(plan, a => a == Account.Overhead) != 0 || Total(nothing, a => a == Account.Overhead) != 0 ? "EBITDA" : "margin";
        var changes = from account in AccountFacts.All
                      where account.IsOperating()
                      let change = Total(plan, a => a == account) - Total(nothing, a => a == account)
                      where change != 0
                      select AccountSteps.Of(account, change) with { Of = $"postings to {account.Label()}, plan less no change" };
        return
        [
            AccountSteps.Total($"{name}, no change", Total(nothing, a => a.IsOperating()), "revenue, power and overhead with nothing converted"),
            .. changes,
            AccountSteps.Total($"{name}, plan", Total(plan, a => a.IsOperating()), "revenue, power and overhead with the plan"),
        ];
    }

    private static decimal Total(Statement statement, Func<Account, bool> kind) => statement.Lines.Where(l => kind(l.Account)).Sum(l => l.TotalUsd);
}
