using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>The postings of a run, in order of time: the only source of every money figure.</summary>
public sealed class Ledger
{
    public const string Operations = "operations";

    private readonly List<Posting> _postings = [];
    private readonly long[] _totals = new long[AccountFacts.All.Count];

    public IReadOnlyList<Posting> Postings => _postings;

    /// <summary>Adds a posting; an amount of zero leaves no trace.</summary>
    public void Post(DateTime timeUtc, Account account, string subject, Money amount, string cause)
    {
        if (amount == Money.Zero)
        {
            return;
        }

        _postings.Add(new Posting(timeUtc, account, subject, amount, cause));
        _totals[(int)account] += amount.MicroUsd;
    }

    public Money Total(Account account) => new(_totals[(int)account]);

    public Money Total(IEnumerable<Account> accounts) => new(accounts.Sum(a => _totals[(int)a]));
}
