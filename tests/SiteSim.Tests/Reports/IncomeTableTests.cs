using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Tests.Reports;

/// <summary>Profit beside cash, from the same postings.</summary>
public sealed class IncomeTableTests
{
    private static readonly LocalTime Time =
        LocalTime.Of(LocalClock.UsCentral, new Horizon(SampleRun.StartUtc, SampleRun.StartUtc.AddDays(151), TimeSpan.FromHours(1)));

    /// <summary>
    /// June: 900 of rent less 100 and 50 are 750 of EBITDA; less 300 of depreciation and 20 lost on machines, 430 of EBIT; 40 of interest, of it 10 a cost of the hall, leave 400; 84 of
    /// tax, 60 of it this year's. July earns 100. Capex, draws, repayments and taxes paid are cash and no profit.
    /// </summary>
    [Test]
    public void Table_GoesFromRevenueToNetIncome()
    {
        var statement = Statement.Of(
            [
                Post(Account.LeaseRent, 900), Post(Account.EnergyIndex, -100), Post(Account.Overhead, -50), Post(Account.Depreciation, -300), Post(Account.AsicSalvage, 30),
                Post(Account.DisposalGain, -20), Post(Account.DebtInterest, -40), Post(Account.InterestCapitalised, 10), Post(Account.IncomeTax, -60),
                Post(Account.DeferredTax, -24), Post(Account.TaxPaid, -55), Post(Account.Capex, -2_000), Post(Account.DebtDraw, 1_200), Post(Account.LeaseRent, 100, days: 40),
            ],
            Time);
        var table = IncomeTable.Of(statement);
        Assert.Multiple(() =>
        {
            Assert.That(table.Columns.Select(c => c.Heading), Is.EqualTo(new[]
            {
                "month", "revenue", "power", "overhead", "EBITDA", "depreciation", "gain on disposals", "EBIT", "interest", "EBT", "income tax of the year", "deferred tax", "net income",
            }));
            Assert.That(table.Rows.Select(r => string.Join(' ', r.Cells)), Is.EqualTo(new[]
            {
                "2026-06 900.0 -100.0 -50.0 750.0 -300.0 -20.0 430.0 -30.0 400.0 -60.0 -24.0 316.0",
                "2026-07 100.0 0 0 100.0 0 0 100.0 0 100.0 0 0 100.0",
                "total 1,000.0 -100.0 -50.0 850.0 -300.0 -20.0 530.0 -30.0 500.0 -60.0 -24.0 416.0",
            }));
            Assert.That(table.Rows[^1].IsTotal);
            Assert.That(StatementTable.Of(statement).Rows[^1].Cells[^1], Is.Empty, "balances do not add up");
            Assert.That(StatementTable.Of(statement).Rows[^2].Cells[^1], Is.EqualTo("-5.0"), "cash: 900 - 100 - 50 + 30 - 55 - 2,000 + 1,200 - 40 + 10 + 100");
        });
    }

    [Test]
    public void Table_OfASiteThatAsksForCashOnly_IsEmpty() =>
        Assert.That(IncomeTable.Of(Statement.Of([Post(Account.LeaseRent, 900), Post(Account.BitcoinMark, 5)], Time)).IsEmpty);

    private static Posting Post(Account account, decimal thousands, int days = 1) =>
        new(SampleRun.StartUtc.AddDays(days), account, "any", new Money((long)(thousands * 1e9m)), "any");
}
