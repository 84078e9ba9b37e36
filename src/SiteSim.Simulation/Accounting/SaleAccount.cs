using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>What a contract for GPU-hours owes by the month on top of the hours used: the rest of take-or-pay, and its prepayment.</summary>
internal sealed class SaleAccount(string contract, GpuSale sale, DateTime horizonStartUtc)
{
    private double _soldUsd;
    private double _offeredUsd;

    public PrepaymentAccount? Prepayment { get; } =
        sale.Prepayment is { } terms ? new PrepaymentAccount(contract, terms, sale.StartUtc, horizonStartUtc) : null;

    /// <summary>Adds a stretch of time: hours used, and hours the site had ready, both at the contract's price.</summary>
    public void Add(double soldUsd, double offeredUsd) => (_soldUsd, _offeredUsd) = (_soldUsd + soldUsd, _offeredUsd + offeredUsd);

    /// <summary>Posts max(0, take-or-pay share * offered - used) for the month, and credits the prepayment out of its bill.</summary>
    public void CloseMonth(DateTime toUtc, Ledger ledger)
    {
        var owed = Money.FromUsd(Math.Max(0, sale.TakeOrPay * _offeredUsd - _soldUsd));
        ledger.Post(toUtc, Account.TakeOrPay, contract, owed, contract);
        Prepayment?.CloseMonth(toUtc, Money.FromUsd(_soldUsd) + owed, ledger);
        (_soldUsd, _offeredUsd) = (0, 0);
    }
}
