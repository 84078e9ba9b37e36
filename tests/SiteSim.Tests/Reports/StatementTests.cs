using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Reports;

/// <summary>Every column and row of the statement sums, exactly.</summary>
public sealed class StatementTests
{
    private static readonly RunSummary Summary = RunSummary.Of(SampleRun.Create());

    [Test]
    public void Lines_SumToTheirTotals() => Assert.Multiple(() =>
    {
        Assert.That(Summary.Statement.Lines, Is.Not.Empty);
        foreach (var line in Summary.Statement.Lines)
        {
            Assert.That(line.Usd.Sum(), Is.EqualTo(line.TotalUsd), line.Label);
        }
    });

    [Test]
    public void Total_IsTheSumOfAllPostings() => Assert.That(
        Summary.Statement.Lines.Sum(l => l.TotalUsd), Is.EqualTo(SampleRun.Create().Postings.Sum(p => p.Amount.MicroUsd) / 1_000_000m));

    [Test]
    public void LocalMidnightAfterJune_IsOwedForJune() => Assert.Multiple(() =>
    {
        Assert.That(Summary.Statement.Months, Is.EqualTo(new[] { new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1) }));
        Assert.That(Summary.Statement.Sums(_ => true)[0], Is.EqualTo(58_000.123456m - 41_000.000001m + 499_200m + 61_000.5m + 2_320_000m - 116_000.333333m - 384_000m));
    });

    [Test]
    public void Table_ShowsMonthsThenTheTotal()
    {
        var table = StatementTable.Of(Summary.Statement);
        var revenue = table.Columns.ToList().FindIndex(c => c.Heading == "revenue");
        Assert.Multiple(() =>
        {
            Assert.That(table.Rows.Select(r => r.Cells[0]), Is.EqualTo(new[] { "2026-06", "2026-07", "total" }));
            Assert.That(table.Rows[^1].IsTotal);
            Assert.That(table.Rows.Select(r => r.Cells[revenue]), Is.EqualTo(new[] { "2,822.2", "1,026.8", "3,849.0" }));
        });
    }

    /// <summary>Any postings at all: cash opens, flows and closes every month, every sum is the sum of its postings, the bottom row of its column.</summary>
    [Test]
    public void Columns_OfAnyPostings_OpenFlowAndClose()
    {
        var posting = Gen.Select(Gen.Int[1, 150], Gen.Enum<Account>(), Gen.Long[-5_000_000_000_000, 5_000_000_000_000])
            .Select((day, account, microUsd) => new Posting(SampleRun.StartUtc.AddDays(day), account, "any", new Money(microUsd), "any"));
        var outside = new Posting(SampleRun.StartUtc.AddDays(1), Account.Overhead, "site", new Money(-1), "any");
        posting.Array[0, 40].Sample(postings => AssertAddsUp([.. postings, outside]), iter: 400);
    }

    private static void AssertAddsUp(Posting[] postings)
    {
        var time = LocalTime.Of(LocalClock.UsCentral, new Horizon(SampleRun.StartUtc, SampleRun.StartUtc.AddDays(151), TimeSpan.FromHours(1)));
        var statement = Statement.Of(postings, time);
        var columns = StatementTable.Columns(statement);
        var cash = CashFlow.Of(postings, LocalClock.UsCentral);
        IReadOnlyList<decimal> Column(string heading) => columns.Single(c => c.Heading == heading).Usd;
        IEnumerable<decimal> Cash(Func<CashMonth, Money> amount) => cash.Select(m => amount(m).MicroUsd / 1e6m);
        Assert.That(Column("revenue"), Is.EqualTo(Cash(m => m.Revenue)));
        Assert.That(Column("EBITDA"), Is.EqualTo(Cash(m => m.Operating)));
        Assert.That(columns.SingleOrDefault(c => c.Heading == "free cash")?.Usd ?? Column("EBITDA"), Is.EqualTo(Cash(m => m.Free)));
        Assert.That(Column("cash to owner"), Is.EqualTo(Cash(m => m.ToOwner)));
        var (opening, closing) = (Column("cash opening"), Column("cash closing"));
        Assert.That(opening, Is.EqualTo(closing.Prepend(0).SkipLast(1)), "opens at nothing, then where the month before closed");
        Assert.That(closing, Is.EqualTo(opening.Zip(Column("cash to owner"), (open, flow) => open + flow)));
        Assert.That(closing[^1], Is.EqualTo(postings.Where(p => p.Account.IsCash()).Sum(p => p.Amount.MicroUsd) / 1e6m));
        Assert.That(columns.Where(c => c.Total is not null).Select(c => c.Total), Is.EqualTo(columns.Where(c => c.Total is not null).Select(c => c.Usd.Sum())));
        Assert.That(columns.Where(c => c.Total is null).Select(c => c.Heading), Is.EqualTo(new[] { "cash opening", "cash closing" }));
    }

    [Test]
    public void Table_OfAPlan_GoesFromRevenueToTheOwnersCash()
    {
        Posting Post(Account account, decimal usd, int days = 1) => new(SampleRun.StartUtc.AddDays(days), account, "any", new Money((long)(usd * 1e6m)), "any");
        var statement = Statement.Of(
            [
                Post(Account.LeaseRent, 900_000), Post(Account.EnergyIndex, -100_000), Post(Account.Overhead, -50_000), Post(Account.AsicSalvage, 30_000),
                Post(Account.Capex, -2_000_000), Post(Account.DebtDraw, 1_200_000), Post(Account.InterestCapitalised, 8_000), Post(Account.DebtInterest, -8_000),
                Post(Account.LeaseRent, 1_000_000, days: 40), Post(Account.DebtRepayment, -600_000, days: 40),
            ],
            Summary.Time);
        var table = StatementTable.Of(statement);
        Assert.Multiple(() =>
        {
            Assert.That(table.Columns.Select(c => c.Heading), Is.EqualTo(new[]
            {
                "month", "lease rent", "revenue", "energy at the index", "overhead", "EBITDA", "machines sold", "capex", "free cash", "debt drawn",
                "interest added to debt", "debt interest", "debt repaid", "cash to owner", "cash opening", "cash closing",
            }));
            Assert.That(StatementTable.Parts(statement).Select(p => string.Join(' ', p.Rows[0].Cells)), Is.EqualTo(new[]
            {
                "2026-06 900.0 900.0 -100.0 -50.0 750.0", "2026-06 750.0 30.0 -2,000.0 -1,220.0 1,200.0 8.0 -8.0 0 -20.0 0 -20.0",
            }));
            Assert.That(table.Rows.Select(r => string.Join(' ', r.Cells)), Is.EqualTo(new[]
            {
                "2026-06 900.0 900.0 -100.0 -50.0 750.0 30.0 -2,000.0 -1,220.0 1,200.0 8.0 -8.0 0 -20.0 0 -20.0",
                "2026-07 1,000.0 1,000.0 0 0 1,000.0 0 0 1,000.0 0 0 0 -600.0 400.0 -20.0 380.0",
                "total 1,900.0 1,900.0 -100.0 -50.0 1,750.0 30.0 -2,000.0 -220.0 1,200.0 8.0 -8.0 -600.0 380.0  ",
            }));
        });
    }

    [Test]
    public void Table_OfRevenueAndPowerAlone_EndsAtTheMargin() =>
        Assert.That(StatementTable.Of(Summary.Statement).Columns[^1].Heading, Is.EqualTo("margin"));

    [Test]
    public void RevenueTable_SplitsMiningFromAi_AndAddsUpToTheMargin()
    {
        var table = RevenueTable.Of(Summary.Statement);
        Assert.That(table.Rows.Select(r => r.Cells), Is.EqualTo(new[]
        {
            // June: 58,000.12 + 61,000.5 mined, 499,200 of GPU-hours, 2,320,000 rent less 116,000.33 credits; 41,000 + 384,000 of power.
            new[] { "2026-06", "119.0", "499.2", "2,204.0", "2,822.2", "95.8 %", "-425.0", "2,397.2" },
            ["2026-07", "20.0", "0", "1,006.8", "1,026.8", "98.1 %", "-9.0", "1,017.8"],
            ["total", "139.0", "499.2", "3,210.8", "3,849.0", "96.4 %", "-434.0", "3,415.0"],
        }));
    }

    [Test]
    public void RevenueTable_OfManyYears_IsByYear()
    {
        var months = Enumerable.Range(0, 30).Select(i => new DateOnly(2026, 6, 1).AddMonths(i)).ToArray();
        var line = new StatementLine(Account.MiningRevenue, "mining revenue", [.. months.Select(_ => 1_000m)], 30_000m);
        Assert.That(RevenueTable.Of(new Statement(months, [line])).Rows.Select(r => (r.Cells[0], r.Cells[1])), Is.EqualTo(new[]
        {
            ("2026", "7.0"), ("2027", "12.0"), ("2028", "11.0"), ("total", "30.0"),
        }));
    }
}
