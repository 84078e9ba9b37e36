using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>Something that the books and the tax return write off, each in its own way.</summary>
/// <param name="subject">Whose postings: a fleet, or the asset class of a hall.</param>
/// <param name="cause">Why it is there: a phase, or operations.</param>
/// <param name="book">Charges of the books by month from its first in service; they sum to its cost.</param>
/// <param name="tax">The same of the tax return.</param>
internal sealed class Asset(string subject, string cause, IReadOnlyList<Money> book, IReadOnlyList<Money> tax)
{
    private readonly Charges _book = new(book);

    public string Subject => subject;

    /// <summary>Cost that the books have not written off yet.</summary>
    public Money BookValue => _book.Left;

    /// <summary>The tax return's charges.</summary>
    public Charges Tax { get; } = new(tax);

    /// <summary>Posts a month's charge of the books; the tax return's comes back.</summary>
    public Money CloseMonth(DateTime toUtc, Ledger ledger)
    {
        ledger.Post(toUtc, Account.Depreciation, subject, -_book.Take(), cause);
        return Tax.Take();
    }

    /// <summary>Takes it off the books; what it still stood there for.</summary>
    public Money Dispose()
    {
        Tax.Clear();
        return _book.Clear();
    }
}
