using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Tests.Simulation.Accounting;

public sealed class TaxAccountTests
{
    /// <summary>
    /// 100 USD a month to April, then 50 lost a month: 300 in the first quarter, 300 in half a year, 150 in three quarters, nothing in the year. At 21 %: 63
    /// are paid in March, nothing more is due in June, September's overpayment stays where it is, December brings the 63 back, and a new year begins at nothing.
    /// </summary>
    [Test]
    public void Instalments_FollowTheYearSoFar_AndDecemberGivesBackWithTheHorizonStillOpen()
    {
        var ledger = new Ledger();
        var account = new TaxAccount(new IncomeTax(0.21, 0.8, 0.3), ledger);
        for (var month = new DateOnly(2026, 1, 1); month <= new DateOnly(2027, 3, 1); month = month.AddMonths(1))
        {
            var end = month.AddMonths(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            ledger.Post(end, Account.MiningRevenue, "fleet", Money.FromUsd(month.Month <= 4 ? 100 : -50), "fleet");
            account.CloseMonth(month, end, Money.Zero, isLast: false);
        }

        var paid = ledger.Postings.Where(p => p.Account == Account.TaxPaid && p.Amount != Money.Zero).Select(p => (p.TimeUtc.Year, p.TimeUtc.Month, p.Amount.Usd)).ToArray();
        Assert.That(paid, Is.EqualTo(new[] { (2026, 4, -63.0), (2027, 1, 63.0), (2027, 4, -63.0) }));
        Assert.That(account.Payable, Is.EqualTo(Money.Zero));
    }
}
