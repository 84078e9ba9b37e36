using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>
/// Income tax of local calendar years. Each month is charged with what it adds to the tax of the year so far. It is paid at the end of each quarter, on the
/// income of the year so far (26 U.S.C. 6655(e), annualized income instalments; the statute's due dates are the 15th of April, June, September and
/// December); what a year was overpaid comes back at its end. The horizon's end settles the year that it cuts off. What is earned now and taxed in another year is deferred
/// tax, losses to be carried included (ASC 740-10-25, no valuation allowance): the two together are the rate on earnings before tax.
/// </summary>
internal sealed class TaxAccount(IncomeTax terms, Ledger ledger)
{
    /// <summary>Subject and cause of the postings.</summary>
    public const string Id = "taxes";

    private const int MonthsPerYear = 12, MonthsPerQuarter = 3;

    private static readonly Account[] Earnings = [.. AccountFacts.All.Where(a => a.IsTaxableEarnings())];

    private static readonly Account[] BeforeTax = [.. AccountFacts.All.Where(a => a.IsIncome() && !a.IsTaxExpense())];

    private static readonly Account[] Interest = [.. AccountFacts.All.Where(a => a.IsInterest())];

    private Money _earningsBefore;
    private Money _depreciationBefore;
    private Money _interestBefore;
    private Money _paid;

    /// <summary>The year so far; a new one once a year is over.</summary>
    public TaxYear Year { get; private set; } = terms.Year(Money.Zero, Money.Zero, Money.Zero, default);

    /// <summary>Charged and not paid yet; negative for an instalment too many.</summary>
    public Money Payable => -ledger.Total(Account.IncomeTax) - _paid;

    /// <summary>Tax of later years on what was earned so far; negative where later years will pay less for it.</summary>
    public Money Deferred => -ledger.Total(Account.DeferredTax);

    /// <summary>Charges a month whose earnings, depreciation and interest have been posted, and pays when it is time.</summary>
    /// <param name="month">First day of the local month.</param>
    /// <param name="toUtc">Its end.</param>
    /// <param name="taxDepreciation">Of the tax return, since the horizon began.</param>
    /// <param name="isLast">Whether the horizon ends with it.</param>
    public void CloseMonth(DateOnly month, DateTime toUtc, Money taxDepreciation, bool isLast)
    {
        var before = Year;
        Year = terms.Year(
            ledger.Total(Earnings) - _earningsBefore, taxDepreciation - _depreciationBefore,
            -ledger.Total(Interest) - _interestBefore, before.In);
        ledger.Post(toUtc, Account.IncomeTax, Id, before.Tax - Year.Tax, Id);
        var whole = -ledger.Total(BeforeTax).Share(terms.Rate);
        ledger.Post(toUtc, Account.DeferredTax, Id, whole - ledger.Total(Account.IncomeTax) - ledger.Total(Account.DeferredTax), Id);
        var isYearEnd = month.Month == MonthsPerYear;
        if (isYearEnd || isLast || (month.Month % MonthsPerQuarter == 0 && Payable > Money.Zero))
        {
            var due = Payable;
            ledger.Post(toUtc, Account.TaxPaid, Id, -due, Id);
            _paid += due;
        }

        if (isYearEnd)
        {
            (_earningsBefore, _depreciationBefore, _interestBefore) = (ledger.Total(Earnings), taxDepreciation, -ledger.Total(Interest));
            Year = terms.Year(Money.Zero, Money.Zero, Money.Zero, Year.Out);
        }
    }
}
