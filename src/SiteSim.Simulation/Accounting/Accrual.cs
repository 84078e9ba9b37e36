using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>Money that builds up continuously and is posted at settlement. What has been posted is always the rounded total so far, so rounding never adds up.</summary>
internal sealed class Accrual(Account account, string subject, string cause)
{
    private double _usd;
    private Money _posted;

    public void Add(double usd) => _usd += usd;

    public void Settle(DateTime timeUtc, Ledger ledger)
    {
        var due = Money.FromUsd(_usd);
        ledger.Post(timeUtc, account, subject, due - _posted, cause);
        _posted = due;
    }
}
