using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>Something that is written off month by month.</summary>
/// <param name="subject">Whose postings: a fleet, or the asset class of a hall.</param>
/// <param name="cause">Why it is there: a phase, or operations.</param>
/// <param name="charges">By month from its first in service; they sum to its cost.</param>
internal sealed class Asset(string subject, string cause, IReadOnlyList<Money> charges)
{
    private int _charged;

    public string Subject => subject;

    /// <summary>Cost not written off yet.</summary>
    public Money BookValue { get; private set; } = new(charges.Sum(c => c.MicroUsd));

    /// <summary>Charges of the months to come.</summary>
    public IEnumerable<Money> Ahead => BookValue == Money.Zero ? [] : charges.Skip(_charged);

    public void CloseMonth(DateTime toUtc, Ledger ledger)
    {
        if (BookValue == Money.Zero) return;
        var charge = charges[_charged++];
        BookValue -= charge;
        ledger.Post(toUtc, Account.Depreciation, subject, -charge, cause);
    }

    /// <summary>Takes it off the books; what it still stood there for.</summary>
    public Money Dispose()
    {
        var book = BookValue;
        BookValue = Money.Zero;
        return book;
    }
}
