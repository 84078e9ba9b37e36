using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Tests.Simulation.Accounting;

public sealed class AccrualTests
{
    [Test]
    public void Settle_Often_RoundingDoesNotAddUp()
    {
        var accrual = new Accrual(Account.MiningRevenue, "fleet", Ledger.Operations);
        var ledger = new Ledger();
        for (var i = 0; i < 3000; i++)
        {
            accrual.Add(1e-6 / 3);
            accrual.Settle(DateTime.UnixEpoch, ledger);
        }

        Assert.That(ledger.Total(Account.MiningRevenue).MicroUsd, Is.EqualTo(1000));
    }

    [Test]
    public void Settle_NothingNew_PostsNothing()
    {
        var accrual = new Accrual(Account.MiningRevenue, "fleet", Ledger.Operations);
        var ledger = new Ledger();
        accrual.Add(5);
        accrual.Settle(DateTime.UnixEpoch, ledger);
        accrual.Settle(DateTime.UnixEpoch, ledger);
        Assert.That(ledger.Postings, Has.Count.EqualTo(1));
    }
}
