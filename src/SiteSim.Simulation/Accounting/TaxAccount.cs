using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>
/// Income tax of local calendar years. Each month is charged with what it adds to the tax of the year so far. It is paid at the end of each quarter, on the
/// income of the year so far (26 U.S.C. 6655(e), annualized income instalments; the statute's due dates are the 15th of April, June, September and
/// December); what a year was overpaid comes back at its end. The horizon's end settles the year that it cuts off.
/// </summary>
internal sealed class TaxAccount(IncomeTax terms, Ledger ledger)
{
    /// <summary>Subject and cause of the postings.</summary>
    public const string Id = "taxes";

    private const int MonthsPerYear = 12, MonthsPerQuarter = 3;

    private static readonly Account[] Earnings = [.. AccountFacts.All.Where(a => a.IsTaxableEarnings())];

    private static readonly Account[] Interest = [.. AccountFacts.All.Where(a => a.IsInterest())];

    private Money _earningsBefore;
    private Money _depreciationBefore;
    private Money _interestBefore;
    private Money _paid;

    /// <summary>The year so far; a new one once a year is over.</summary>
    public TaxYear Year { get; private set; } = terms.Year(Money.Zero, Money.Zero, Money.Zero, default);

    /// <summary>Charged and not paid yet; negative for an instalment too many.</summary>
    public Money Payable => -ledger.Total(Account.IncomeTax) - _paid;

    /// <summary>Charges a month whose earnings, depreciation and interest have been posted, and pays when it is time.</summary>
    public void CloseMonth(DateOnly month, DateTime toUtc, bool isLast)
    {
        var before = Year;
        Year = terms.Year(
            ledger.Total(Earnings) - _earningsBefore, -ledger.Total(Account.Depreciation) - _depreciationBefore,
            -ledger.Total(Interest) - _interestBefore, before.In);
        ledger.Post(toUtc, Account.IncomeTax, Id, before.Tax - Year.Tax, Id);
        var isYearEnd = month.Month == MonthsPerYear;
        if (isYearEnd || isLast || (month.Month % MonthsPerQuarter == 0 && Payable > Money.Zero))
        {
            var due = Payable;
            ledger.Post(toUtc, Account.TaxPaid, Id, -due, Id);
            _paid += due;
        }

        if (isYearEnd)
        {
            (_earningsBefore, _depreciationBefore, _interestBefore) = (ledger.Total(Earnings), -ledger.Total(Account.Depreciation), -ledger.Total(Interest));
            Year = terms.Year(Money.Zero, Money.Zero, Money.Zero, Year.Out);
        }
    }
}
