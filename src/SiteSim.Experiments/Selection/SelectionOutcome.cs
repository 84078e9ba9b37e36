namespace SiteSim.Experiments.Selection;

/// <summary>Why a selection ended.</summary>
public enum SelectionOutcome
{
    /// <summary>As sure as was asked for.</summary>
    Shown,

    /// <summary>The budget is spent.</summary>
    BudgetSpent,

    /// <summary>Every point that is open, and what it is compared with, has been run on every future there is.</summary>
    FuturesSpent,
}
