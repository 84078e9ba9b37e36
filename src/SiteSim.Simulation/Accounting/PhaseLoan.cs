using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>
/// Debt of one phase. While the phase is under way its share of the capex is drawn and interest is added to the balance; from the month after
/// completion level payments repay it over the tenor.
/// </summary>
internal sealed class PhaseLoan(string phase, DebtTerms terms)
{
    private Money _balance;
    private Money? _payment;
    private int _paid;

    /// <param name="toUtc">End of the month.</param>
    /// <param name="share">Share 0..1 of the month that lies in the horizon.</param>
    /// <param name="capex">Drawn by the phase in the month.</param>
    /// <param name="isBuilding">Whether the phase is not complete at the month's end.</param>
    /// <param name="ledger">Where to.</param>
    public void CloseMonth(DateTime toUtc, double share, Money capex, bool isBuilding, Ledger ledger)
    {
        var interest = Money.FromUsd(_balance.Usd * terms.RatePerYear / 12 * share);
        ledger.Post(toUtc, Account.DebtInterest, phase, -interest, phase);
        if (isBuilding || capex != Money.Zero)
        {
            var draw = Money.FromUsd(capex.Usd * terms.CapexShare);
            ledger.Post(toUtc, Account.DebtDraw, phase, draw, phase);
            ledger.Post(toUtc, Account.InterestCapitalised, phase, interest, phase);
            _balance += draw + interest;
            return;
        }

        _payment ??= Money.FromUsd(Loan.LevelPayment(_balance.Usd, terms.RatePerYear, terms.TenorMonths));
        var isLast = ++_paid >= terms.TenorMonths;
        var principal = isLast || _payment.Value - interest > _balance ? _balance : _payment.Value - interest;
        ledger.Post(toUtc, Account.DebtRepayment, phase, -principal, phase);
        _balance -= principal;
    }
}
