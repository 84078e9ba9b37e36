using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Simulation.Accounting;
using Kind = SiteSim.Model.Finance.Account;
using Usd = SiteSim.Model.Finance.Money;

namespace SiteSim.Tests.Simulation.Accounting;

public sealed class PrepaymentAccountTests
{
    private static readonly DateTime January = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Instalments_FromTheAgreedMonth_NoneAboveTheBill_UntilItIsUsedUp()
    {
        // 60 paid in February, term from March, credited from May in four instalments of 15; June's bill is only 10, so a fifth month takes the rest.
        var account = new PrepaymentAccount("lease", new Prepayment(60, January.AddMonths(1), 2, 4, null, PrepaymentRest.Repaid), January.AddMonths(2), January);
        var ledger = Months(account, [0, 0, 100, 100, 100, 10, 100, 100, 100]);
        Assert.Multiple(() =>
        {
            Assert.That(Of(ledger, Kind.Prepayment), Is.EqualTo(new[] { (2, 60.0) }));
            Assert.That(Of(ledger, Kind.PrepaymentCredited), Is.EqualTo(new[] { (5, -15.0), (6, -10), (7, -15), (8, -15), (9, -5) }));
            Assert.That(account.Balance, Is.EqualTo(Usd.Zero));
        });
    }

    [Test]
    public void Share_IsTakenOutOfEachBill()
    {
        var account = new PrepaymentAccount("lease", new Prepayment(50, null, 0, null, 0.25, PrepaymentRest.Repaid), January.AddMonths(1), January);
        var ledger = Months(account, [0, 100, 80, 100]);
        Assert.That(Of(ledger, Kind.PrepaymentCredited), Is.EqualTo(new[] { (2, -25.0), (3, -20), (4, -5) }));
    }

    [Test]
    public void PaidBeforeTheHorizon_OpensTheBalanceAndBringsNoCash()
    {
        var account = new PrepaymentAccount("lease", new Prepayment(50, January.AddMonths(-3), 0, null, 0.25, PrepaymentRest.Repaid), January, January);
        var ledger = Months(account, [100]);
        Assert.Multiple(() =>
        {
            Assert.That(account.Opening.Usd, Is.EqualTo(50));
            Assert.That(ledger.Total(Kind.Prepayment), Is.EqualTo(Usd.Zero));
            Assert.That(account.Balance.Usd, Is.EqualTo(25));
        });
    }

    [TestCase(PrepaymentRest.Repaid, false, -35.0, 0.0)]
    [TestCase(PrepaymentRest.Forfeited, false, 0.0, 35.0)]
    [TestCase(PrepaymentRest.Repaid, true, 0.0, 35.0, TestName = "a customer in default loses it")]
    public void Terminate_RestIsRepaidOrKept(PrepaymentRest rest, bool isCustomersFault, double repaid, double kept)
    {
        var account = new PrepaymentAccount("lease", new Prepayment(60, null, 0, null, 0.25, rest), January, January);
        var ledger = Months(account, [100]);
        account.Terminate(January.AddMonths(1), isCustomersFault, "why", ledger);
        account.CloseMonth(January.AddMonths(2), Usd.FromUsd(100), ledger);
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Total(Kind.PrepaymentRepaid).Usd, Is.EqualTo(repaid));
            Assert.That(ledger.Total(Kind.PrepaymentForfeited).Usd, Is.EqualTo(kept));
            Assert.That(ledger.Total(Kind.PrepaymentCredited).Usd, Is.EqualTo(-25 - kept));
            Assert.That(account.Balance, Is.EqualTo(Usd.Zero));
            Assert.That(ledger.Postings[^1].Cause, Is.EqualTo("why"));
        });
    }

    private static readonly Gen<(Prepayment Terms, int[] Bills, int Start, int End)> Any =
        from usd in Gen.Double[0.01, 1e9]
        from paid in Gen.Int[-2, 12]
        from after in Gen.Int[0, 12]
        from months in Gen.Int[1, 36]
        from share in Gen.Double[0.01, 1]
        from isShare in Gen.Bool
        from rest in Gen.Enum<PrepaymentRest>()
        from start in Gen.Int[0, 6]
        from end in Gen.Int[0, 24]
        from bills in Gen.Int[0, 10_000_000].Array[24]
        select (new Prepayment(usd, January.AddMonths(paid), after, isShare ? null : months, isShare ? share : null, rest), bills, start, end);

    [Test]
    public void AnyTerms_BalanceOpensPlusReceivedLessCreditedIsNeverNegative_AndEndsAtNothingWithTheContract() => Any.Sample(any =>
    {
        var account = new PrepaymentAccount("lease", any.Terms, January.AddMonths(any.Start), January);
        var ledger = new Ledger();
        for (var month = 0; month < any.Bills.Length; month++)
        {
            if (month == any.End)
                account.Terminate(January.AddMonths(month), false, "end", ledger);
            account.CloseMonth(January.AddMonths(month + 1), Usd.FromUsd(any.Bills[month]), ledger);
            var moved = ledger.Total(Kind.Prepayment) + ledger.Total(Kind.PrepaymentCredited) + ledger.Total(Kind.PrepaymentRepaid);
            Assert.That(account.Balance, Is.EqualTo(account.Opening + moved));
            Assert.That(account.Balance, Is.GreaterThanOrEqualTo(Usd.Zero));
        }

        Assert.That(any.End < any.Bills.Length && account.Balance != Usd.Zero, Is.False);
    });

    private static Ledger Months(PrepaymentAccount account, double[] bills)
    {
        var ledger = new Ledger();
        for (var month = 0; month < bills.Length; month++)
            account.CloseMonth(January.AddMonths(month + 1), Usd.FromUsd(bills[month]), ledger);
        return ledger;
    }

    private static IEnumerable<(int Month, double Usd)> Of(Ledger ledger, Kind account) =>
        ledger.Postings.Where(p => p.Account == account).Select(p => (p.TimeUtc.AddTicks(-1).Month, p.Amount.Usd));
}
