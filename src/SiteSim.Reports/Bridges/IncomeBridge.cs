using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Bridges;

/// <summary>
/// From revenue to what is left, over the whole horizon: to the margin of a site whose ledger holds revenue and power only, to EBITDA of one with overhead, to
/// net income where the scenario says how costs are written off. Every step is the sum of the postings to its accounts, exact.
/// </summary>
internal static class IncomeBridge
{
    public static IReadOnlyList<BridgeStep> Of(Statement statement)
    {
        var steps = new List<BridgeStep>();
        Add(AccountSteps.Of(statement, a => a.IsRevenue()), "revenue", a => a.IsRevenue());
        Add(AccountSteps.Of(statement, a => a.IsPower()), "margin", a => a.IsRevenue() || a.IsPower());
        if (statement.Lines.Any(l => l.Account == Account.Overhead))
        {
            Add(AccountSteps.Of(statement, a => a == Account.Overhead), "EBITDA", a => a.IsOperating());
        }

        if (IsAsked(statement))
        {
            Add(AccountSteps.Of(statement, IsWriteOff), "EBIT", a => a.IsOperating() || IsWriteOff(a));
            Add(Interest(statement), "before tax", a => a.IsIncome() && !a.IsTaxExpense());
            Add(AccountSteps.Of(statement, a => a.IsTaxExpense()), "net income", a => a.IsIncome());
        }

        return steps;

        // A sum that nothing has moved since takes the place of the one before.
        void Add(IEnumerable<BridgeStep> moves, string reached, Func<Account, bool> all)
        {
            steps.AddRange(moves);
            if (steps.Count > 0 && steps[^1].IsTotal)
            {
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(AccountSteps.Total(reached, Sum(statement, all), "sum of the steps above"));
        }
    }

    /// <summary>What construction adds to the debt is a cost of the hall: one step, not a charge and its return.</summary>
    private static IEnumerable<BridgeStep> Interest(Statement statement) => Sum(statement, a => a.IsInterest()) is var usd and not 0
        ? [new BridgeStep("interest", usd, "postings to debt interest, less what construction adds to the cost of halls", BridgeRole.Soft)]
        : [];

    private static decimal Sum(Statement statement, Func<Account, bool> kind) => statement.Lines.Where(l => kind(l.Account)).Sum(l => l.TotalUsd);

    /// <summary>Whether the ledger says what is written off and taxed.</summary>
    private static bool IsAsked(Statement statement) => statement.Lines.Any(l => l.Account is Account.Depreciation or Account.DisposalGain || l.Account.IsTaxExpense());

    private static bool IsWriteOff(Account account) => account.IsIncome() && !account.IsOperating() && !account.IsInterest() && !account.IsTaxExpense();
}
