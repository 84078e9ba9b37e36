using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>What a customer has paid ahead and not yet taken back out of its bills: opens + received - credited - repaid = closes, never below zero.</summary>
/// <param name="contract">Id of the contract: subject and cause of its postings.</param>
/// <param name="terms">What was agreed.</param>
/// <param name="startUtc">First instant of the contract's term.</param>
/// <param name="horizonStartUtc">What was paid before it opens the balance instead of bringing cash.</param>
internal sealed class PrepaymentAccount(string contract, Prepayment terms, DateTime startUtc, DateTime horizonStartUtc)
{
    private readonly DateTime _paidUtc = terms.PaidUtc ?? startUtc;
    private readonly DateTime _creditFromUtc = startUtc.AddMonths(terms.CreditAfterMonths);
    private bool _isPaid = (terms.PaidUtc ?? startUtc) < horizonStartUtc;
    private bool _isClosed;

    public string Contract => contract;

    /// <summary>What the customer had paid before the horizon.</summary>
    public Money Opening { get; } = (terms.PaidUtc ?? startUtc) < horizonStartUtc ? Money.FromUsd(terms.Usd) : Money.Zero;

    /// <summary>What the site owes.</summary>
    public Money Balance { get; private set; } = (terms.PaidUtc ?? startUtc) < horizonStartUtc ? Money.FromUsd(terms.Usd) : Money.Zero;

    /// <summary>Posts the payment if it falls before <paramref name="toUtc"/>, and the credit out of the month's bill.</summary>
    public void CloseMonth(DateTime toUtc, Money bill, Ledger ledger)
    {
        if (_isClosed)
            return;
        if (!_isPaid && _paidUtc < toUtc)
        {
            _isPaid = true;
            Move(toUtc, Account.Prepayment, Money.FromUsd(terms.Usd), ledger);
        }

        if (toUtc > _creditFromUtc && bill > Money.Zero)
        {
            var credit = Money.FromUsd(terms.CreditUsd(bill.Usd));
            Move(toUtc, Account.PrepaymentCredited, -(credit < Balance ? credit : Balance), ledger);
        }
    }

    /// <summary>The contract ends early: the rest is repaid, or kept where the contract says so or the customer defaulted.</summary>
    public void Terminate(DateTime atUtc, bool isCustomersFault, string cause, Ledger ledger)
    {
        if (isCustomersFault || terms.Rest == PrepaymentRest.Forfeited)
        {
            ledger.Post(atUtc, Account.PrepaymentForfeited, contract, Balance, cause);
            Move(atUtc, Account.PrepaymentCredited, -Balance, ledger, cause);
        }
        else
        {
            Move(atUtc, Account.PrepaymentRepaid, -Balance, ledger, cause);
        }

        _isClosed = true;
    }

    private void Move(DateTime utc, Account account, Money amount, Ledger ledger, string? cause = null)
    {
        ledger.Post(utc, account, contract, amount, cause ?? contract);
        Balance += amount;
    }
}
