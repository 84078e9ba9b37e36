using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Accounting;

/// <summary>
/// Profit beside cash: depreciation, gains and tax of each month, posted after its cash. After every month the balance sheet must balance to the
/// micro-USD, each asset and liability as its own account of it stands: cash + coin + machines and halls = debt + what customers paid ahead + tax payable and deferred + the book
/// value that the horizon began with + net income; and deferred tax must be what the differences between books and tax return come to.
/// </summary>
internal sealed class Books
{
    /// <summary>Millionths of a dollar.</summary>
    private const long MostRounding = 100;

    private readonly IReadOnlyList<PhaseAccount> _phases;
    private readonly Treasury? _treasury;
    private readonly Ledger _ledger;
    private readonly AssetRegister _assets;
    private readonly TaxAccount? _tax;
    private readonly IncomeTax? _terms;
    private readonly Money _opening;

    private Books(SiteModel site, DepreciationTerms terms, IReadOnlyList<PhaseAccount> phases, Treasury? treasury, Ledger ledger)
    {
        (_phases, _treasury, _ledger) = (phases, treasury, ledger);
        _assets = new AssetRegister(site, terms, [.. phases.Select(p => p.Path)], ledger);
        _terms = site.Finance!.Tax;
        _tax = _terms is null ? null : new TaxAccount(_terms, ledger);
        _opening = _assets.BookValue;
    }

    /// <returns>Null for a site whose scenario asks for cash only.</returns>
    public static Books? Of(SiteModel site, IReadOnlyList<PhaseAccount> phases, Treasury? treasury, Ledger ledger) =>
        site.Finance?.Depreciation is { } terms ? new Books(site, terms, phases, treasury, ledger) : null;

    /// <param name="month">First day of the local month.</param>
    /// <param name="fromUtc">Its start, or the horizon's.</param>
    /// <param name="toUtc">Its end, or the horizon's.</param>
    /// <param name="isLast">Whether the horizon ends with it.</param>
    public void CloseMonth(DateOnly month, DateTime fromUtc, DateTime toUtc, bool isLast)
    {
        _assets.CloseMonth(month, fromUtc, toUtc);
        _tax?.CloseMonth(month, toUtc, _assets.TaxDepreciation, isLast);
        CheckBalance(toUtc);
        CheckDeferred(toUtc);
    }

    /// <summary>What the tax office will ask after a month; null for a site that pays no tax.</summary>
    public TaxOutlook? Outlook(DateOnly last) => _tax is null ? null : new TaxOutlook(_terms!, _tax.Year, last, _assets.TaxAhead());

    private void CheckBalance(DateTime nowUtc)
    {
        var assets = _ledger.Total(AccountFacts.All.Where(a => a.IsCash())) + (_treasury?.BookValue ?? Money.Zero) + _assets.BookValue;
        var debt = new Money(_phases.Sum(p => p.Owed.MicroUsd));
        var prepaid = _ledger.Total(AccountFacts.All.Where(a => a.IsPrepayment()));
        var claims = debt + prepaid + (_tax is null ? Money.Zero : _tax.Payable + _tax.Deferred) + _opening + _ledger.Total(AccountFacts.All.Where(a => a.IsIncome()));
        if (assets != claims)
        {
            throw new InvariantException(nowUtc, FormattableString.Invariant($"the balance sheet is out by {assets - claims}: assets {assets}, claims {claims}"));
        }
    }

    /// <summary>What the books hold beyond the tax return, and what the tax return may still deduct: the rate on it, but for the rounding of each year's tax.</summary>
    private void CheckDeferred(DateTime nowUtc)
    {
        if (_tax is null)
        {
            return;
        }

        var carried = _tax.Year.Out;
        var differences = _assets.BookValue - _assets.TaxBasis + (_treasury?.Mark ?? Money.Zero) - carried.Losses - carried.Interest;
        var gap = _tax.Deferred - differences.Share(_terms!.Rate);
        if (Math.Abs(gap.MicroUsd) > MostRounding)
        {
            throw new InvariantException(nowUtc, FormattableString.Invariant($"deferred tax is {_tax.Deferred}, books and tax return differ by {differences}"));
        }
    }
}
