using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>Posts the debt of one phase: its share of the capex is drawn while the phase is under way, then it is repaid.</summary>
internal sealed class PhaseLoan(string phase, DebtTerms terms)
{
    private readonly Loan _loan = new(terms);

    public Money Balance => _loan.Balance;

    /// <param name="toUtc">End of the month.</param>
    /// <param name="share">Share 0..1 of the month that lies in the horizon.</param>
    /// <param name="capex">Drawn by the phase in the month.</param>
    /// <param name="isBuilding">Whether the phase is not complete at the month's end.</param>
    /// <param name="ledger">Where to.</param>
    public void CloseMonth(DateTime toUtc, double share, Money capex, bool isBuilding, Ledger ledger)
    {
        var month = _loan.Close(Money.FromUsd(capex.Usd * terms.CapexShare), isBuilding || capex != Money.Zero, share);
        ledger.Post(toUtc, Account.DebtInterest, phase, -month.Interest, phase);
        ledger.Post(toUtc, Account.DebtDraw, phase, month.Draw, phase);
        ledger.Post(toUtc, Account.InterestCapitalised, phase, month.Capitalised, phase);
        ledger.Post(toUtc, Account.DebtRepayment, phase, -month.Principal, phase);
    }
}
