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
        Stage(a => a.IsRevenue(), "revenue", a => a.IsRevenue());
        Stage(a => a.IsPower(), "margin", a => a.IsRevenue() || a.IsPower());
        if (Has(a => a == Account.Overhead))
        {
            Stage(a => a == Account.Overhead, "EBITDA", a => a.IsOperating());
        }

        if (IsAsked(statement))
        {
            Stage(IsWriteOff, "EBIT", a => a.IsOperating() || IsWriteOff(a));
            Stage(a => a.IsInterest(), "before tax", a => a.IsIncome() && !a.IsTaxExpense());
            Stage(a => a.IsTaxExpense(), "net income", a => a.IsIncome());
        }

        return steps;

        bool Has(Func<Account, bool> kind) => statement.Lines.Any(l => kind(l.Account));

        void Stage(Func<Account, bool> kind, string reached, Func<Account, bool> all)
        {
            steps.AddRange(AccountSteps.Of(statement, kind));
            if (steps.Count > 0 && steps[^1].IsTotal)
            {
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(AccountSteps.Total(reached, statement.Lines.Where(l => all(l.Account)).Sum(l => l.TotalUsd), "sum of the steps above"));
        }
    }

    /// <summary>Whether the ledger says what is written off and taxed.</summary>
    private static bool IsAsked(Statement statement) => statement.Lines.Any(l => l.Account is Account.Depreciation or Account.DisposalGain || l.Account.IsTaxExpense());

    private static bool IsWriteOff(Account account) => account.IsIncome() && !account.IsOperating() && !account.IsInterest() && !account.IsTaxExpense();
}
