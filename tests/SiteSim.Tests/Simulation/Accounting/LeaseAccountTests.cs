using NUnit.Framework;
using SiteSim.Simulation.Accounting;
using Kind = SiteSim.Model.Finance.Account;

namespace SiteSim.Tests.Simulation.Accounting;

public sealed class LeaseAccountTests
{
    private static readonly DateTime Month = new(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void CloseMonth_WholeMonth_PostsRentAndCreditsByCause()
    {
        var account = Account(Month);
        account.Meter.Add("order", TimeSpan.FromMinutes(30).Ticks);
        account.Meter.Add("outage", TimeSpan.FromMinutes(60).Ticks);
        account.Meter.Add("order", TimeSpan.FromMinutes(10).Ticks);
        var ledger = Close(account);
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Total(Kind.LeaseRent).Usd, Is.EqualTo(75_000));
            Assert.That(Credits(ledger), Is.EqualTo(new[] { ("order", -3000.0), ("outage", -4500.0) }), "10 % of 75,000 by 40 and 60 minutes");
            Assert.That(account.Months.Single().Availability, Is.EqualTo(1 - 100 / (31 * 24 * 60.0)).Within(1e-12));
        });
    }

    [Test]
    public void CloseMonth_UnevenCauses_SumToTheCreditExactly()
    {
        var account = Account(Month);
        foreach (var cause in new[] { "a", "b", "c" })
        {
            account.Meter.Add(cause, 1);
        }

        var ledger = Close(account);
        Assert.That(ledger.Total(Kind.SlaCredits), Is.EqualTo(-account.Months.Single().Credit));
    }

    [Test]
    public void CloseMonth_TermBeginsInside_RentIsForItsDays()
    {
        var ledger = Close(Account(Month.AddDays(21)));
        Assert.That(ledger.Total(Kind.LeaseRent).Usd, Is.EqualTo(75_000 * 10 / 31.0).Within(1e-6));
    }

    [Test]
    public void CloseMonth_HorizonSeesOneDay_RentIsTheDaysAndCreditsAreTheMonths()
    {
        var account = Account(Month);
        account.Meter.Add("order", TimeSpan.FromHours(1).Ticks);
        var ledger = new Ledger();
        account.CloseMonth(new DateOnly(2026, 8, 1), Month, Month.AddMonths(1), Month.AddDays(11), Month.AddDays(12), ledger);
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Total(Kind.LeaseRent).Usd, Is.EqualTo(75_000 / 31.0).Within(1e-6));
            Assert.That(ledger.Total(Kind.SlaCredits).Usd, Is.EqualTo(-7_500));
        });
    }

    [Test]
    public void CloseMonth_NextMonth_StartsWithNoMinutes()
    {
        var account = Account(Month);
        account.Meter.Add("order", TimeSpan.FromHours(1).Ticks);
        Close(account);
        Assert.That(account.Meter.Unavailable, Is.EqualTo(TimeSpan.Zero));
    }

    private static IEnumerable<(string, double)> Credits(Ledger ledger) =>
        ledger.Postings.Where(p => p.Account == Kind.SlaCredits).Select(p => (p.Cause, p.Amount.Usd));

    private static LeaseAccount Account(DateTime start) => new(TestSite.Lease("lease", "nodes") with { StartUtc = start }, "lease", Month);

    private static Ledger Close(LeaseAccount account)
    {
        var ledger = new Ledger();
        var end = Month.AddMonths(1);
        account.CloseMonth(new DateOnly(2026, 8, 1), Month, end, Month, end, ledger);
        return ledger;
    }
}
