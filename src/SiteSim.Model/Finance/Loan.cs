namespace SiteSim.Model.Finance;

/// <summary>
/// A project loan, month by month. While it builds, interest is added to the balance (interest during construction); from the month after, level
/// payments repay it over the tenor. Interest of a month is what was owed when it began times the nominal rate / 12, in whole micro-USD, and
/// falls due at the month's end, when draws are made too; the last payment takes what rounding left, so the loan ends at zero exactly.
/// Source: E. Yescombe, Principles of Project Finance.
/// </summary>
public sealed class Loan(DebtTerms terms)
{
    private const double MonthsPerYear = 12;

    private Money? _payment;
    private int _paid;

    /// <summary>Owed now.</summary>
    public Money Balance { get; private set; }

    /// <summary>
    /// P i / (1 - (1 + i)^-n) with i a month's rate: pays off a principal in n equal month-end payments. The annuity is summed, which is right
    /// for small and zero rates too.
    /// </summary>
    public static double LevelPayment(double principal, double annualRate, int payments)
    {
        var growth = 1 + annualRate / MonthsPerYear;
        var annuity = 0.0;
        for (var k = 0; k < payments; k++) annuity = (annuity + 1) / growth;
        return principal / annuity;
    }

    /// <summary>Ends a month.</summary>
    /// <param name="draw">Drawn at its end, 0 or more.</param>
    /// <param name="isBuilding">Whether interest joins the balance; otherwise a payment is due.</param>
    /// <param name="share">Share 0..1 of the month that bears interest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The draw is negative.</exception>
    /// <exception cref="ArgumentException">Something is drawn from a loan that is being repaid.</exception>
    public LoanMonth Close(Money draw, bool isBuilding, double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draw, Money.Zero);
        var interest = Money.FromUsd(Balance.Usd * terms.RatePerYear / MonthsPerYear * share);
        if (!isBuilding && draw != Money.Zero) throw new ArgumentException($"{draw} drawn, expected nothing once the loan is repaid.", nameof(draw));
        var month = isBuilding ? new LoanMonth(draw, interest, interest, Money.Zero) : new LoanMonth(Money.Zero, interest, Money.Zero, Principal(interest));
        Balance += month.Draw + month.Capitalised - month.Principal;
        return month;
    }

    private Money Principal(Money interest)
    {
        _payment ??= Money.FromUsd(LevelPayment(Balance.Usd, terms.RatePerYear, terms.TenorMonths));
        var level = _payment.Value - interest;
        return ++_paid >= terms.TenorMonths || level > Balance ? Balance : level;
    }
}
