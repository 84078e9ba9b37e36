using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>
/// A year from 1 January 2026 (UTC, hourly): a lease of 0.5 MW at 75,000 USD a month beside 1 MW of ASICs under a connection of 1 MW, so that the ASICs
/// get half of it while a tenant is there. Whoever comes after the first tenant pays 60,000 USD.
/// </summary>
public sealed class TenancyTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Reletting After60Days = new(Fixed(60), Fixed(120), 120);

    [Test]
    public void Default_PowerMinesUntilTheNextTenantPays()
    {
        // Defaults on 11 March: ten of its 31 days are paid. Sixty days on, 10 May: 22 of its 31 days and seven months at 60,000.
        var run = Site(lease => lease with { Default = new TenantDefault(Day(3, 11), 0), Reletting = After60Days }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(Rent(run, "lease"), Is.EqualTo(75_000 * (2 + 10 / 31.0)).Within(0.005));
            Assert.That(Rent(run, "lease-tenant-2"), Is.EqualTo(60_000 * (22 / 31.0 + 7)).Within(0.005));
            Assert.That(run.At("fleet_mw", Day(3, 10)), Is.EqualTo(0.5));
            Assert.That(run.At("fleet_mw", Day(3, 11)), Is.EqualTo(1.0).Within(0.011), "dispatch keeps a load that asks for nothing at a hundred-thousandth: one machine of 100 waits");
            Assert.That(run.At("fleet_mw", Day(5, 9)), Is.EqualTo(1.0).Within(0.011));
            Assert.That(run.At("fleet_mw", Day(5, 10)), Is.EqualTo(0.5));
            Assert.That(Turns(run), Is.EqualTo(new[]
            {
                (EventKind.TenantDefaulted, Day(3, 11), "lease-default"), (EventKind.LeaseRelet, Day(5, 10), "lease-tenant-2"),
            }));
            Assert.That(run.Figure("lease_short_minutes"), Is.Zero);
        });
    }

    [Test]
    public void Default_BetweenTwoTenants_NothingIsUnderContract()
    {
        var run = Site(lease => lease with { Default = new TenantDefault(Day(3, 11), 0), Reletting = After60Days }).Run();
        var months = OperatorMonths.Of(run);
        Assert.Multiple(() =>
        {
            Assert.That(months[2].Compute!.ContractedMw, Is.EqualTo(0.5 * 10 / 31).Within(1e-9));
            Assert.That(months[3].Compute!.ContractedMw, Is.Zero);
            Assert.That(months[4].Compute!.ContractedMw, Is.EqualTo(0.5 * 22 / 31).Within(1e-9));
            Assert.That(months[4].Compute!.DeliveredMw, Is.EqualTo(0.5 * 22 / 31).Within(1e-9));
        });
    }

    [Test]
    public void Default_KeepsTheRestOfThePrepayment()
    {
        // 300,000 on 1 January, a fifth of each bill: 15,000 in January and February; 270,000 are left on 11 March.
        var prepaid = new Prepayment(300_000, null, 0, null, 0.2, PrepaymentRest.Repaid);
        var run = Site(lease => lease with { Default = new TenantDefault(Day(3, 11), 0), Prepayment = prepaid }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Usd(Account.Prepayment), Is.EqualTo(300_000));
            Assert.That(run.Usd(Account.PrepaymentForfeited), Is.EqualTo(270_000));
            Assert.That(run.Usd(Account.PrepaymentCredited), Is.EqualTo(-300_000));
            Assert.That(Rent(run, "lease"), Is.EqualTo(75_000 * (2 + 10 / 31.0)).Within(0.005));
            Assert.That(run.Postings.Single(p => p.Account == Account.PrepaymentForfeited).Cause, Is.EqualTo("lease-default"));
        });
    }

    [Test]
    public void ChronicOutages_TheTenantLeavesAtTheEndOfTheMonth_AndIsPaidBack()
    {
        // Three hours off in February (99.55 %) and in March (99.60 %): two months below 99.9 % within three.
        CurtailmentOrder Off(string id, int month) => new(id, Day(month, 10), TimeSpan.FromHours(3), Power.FromMegawatts(0), TimeSpan.FromMinutes(10));
        var prepaid = new Prepayment(300_000, null, 0, null, 0.2, PrepaymentRest.Repaid);
        var run = (Site(lease => lease with { Sla = lease.Sla with { Chronic = new ChronicFailure(2, 3, 0.999) }, Prepayment = prepaid, Reletting = After60Days })
            with
        { Curtailments = [Off("one", 2), Off("two", 3)] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(Turns(run), Is.EqualTo(new[]
            {
                (EventKind.LeaseEndedForOutages, Day(4, 1), "lease-outages"), (EventKind.LeaseRelet, Day(5, 31), "lease-tenant-2"),
            }));
            Assert.That(Rent(run, "lease"), Is.EqualTo(225_000).Within(0.005));
            Assert.That(Rent(run, "lease-tenant-2"), Is.EqualTo(60_000 * (1 / 31.0 + 7)).Within(0.005));
            Assert.That(run.Usd(Account.PrepaymentRepaid), Is.EqualTo(-255_000), "300,000 less three fifteen thousands");
            Assert.That(run.Usd(Account.SlaCredits), Is.EqualTo(-15_000).Within(0.005), "10 % of two months");
        });
    }

    [Test]
    public void ChronicOutages_ANewTenantStartsWithACleanRecord()
    {
        CurtailmentOrder Off(string id, int month) => new(id, Day(month, 10), TimeSpan.FromHours(3), Power.FromMegawatts(0), TimeSpan.FromMinutes(10));
        var run = (Site(lease => lease with { Sla = lease.Sla with { Chronic = new ChronicFailure(2, 12, 0.999) }, Reletting = After60Days })
            with
        { Curtailments = [Off("one", 2), Off("two", 3), Off("three", 7)] }).Run();
        Assert.That(Turns(run), Has.Length.EqualTo(2), "one bad month of the second tenant is not two");
    }

    [Test]
    public void OutsideDatePassed_TheHallIsLetToTheNext_AndThePrepaymentIsPaidBack()
    {
        // The tenant walks away on 9 May, a day before the hall is done; 30 days on, 8 June: 23 of its 30 days and six months.
        var plan = ConversionTests.Plan(new LateDelivery(TimeSpan.Zero, 1, TimeSpan.FromDays(38)));
        var prepaid = new Prepayment(300_000, Day(2, 1), 0, 12, null, PrepaymentRest.Repaid);
        var lease = plan.Leases[0] with { Prepayment = prepaid, Reletting = new Reletting(Fixed(30), Fixed(120), 120) };
        var run = (plan with { Leases = [lease, plan.Leases[1]] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(Rent(run, "lease"), Is.Zero);
            Assert.That(Rent(run, "lease-tenant-2"), Is.EqualTo(60_000 * (23 / 30.0 + 6)).Within(0.005));
            Assert.That(run.At("lease_mw", Day(6, 7)), Is.Zero);
            Assert.That(run.At("lease_mw", Day(6, 8).AddHours(1)), Is.EqualTo(0.5));
            Assert.That(run.Postings.Where(p => p.Account.IsPrepayment()).Select(p => (p.Account, p.Amount.Usd, p.Cause)), Is.EqualTo(new[]
            {
                (Account.Prepayment, 300_000.0, "lease"), (Account.PrepaymentRepaid, -300_000, "one"),
            }));
        });
    }

    [Test]
    public void WithoutReletting_ThePowerStaysWithTheMine()
    {
        var run = Site(lease => lease with { Default = new TenantDefault(Day(3, 11), 0) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("fleet_mw", Day(12, 31)), Is.EqualTo(1.0).Within(0.011));
            Assert.That(run.Postings.Where(p => p.Account == Account.LeaseRent).Max(p => p.TimeUtc), Is.EqualTo(Day(4, 1)));
        });
    }

    [Test]
    public void RateOfDefault_IsTheTenantsLuck_NotThePrices()
    {
        var calm = Site(lease => lease);
        var risky = Site(lease => lease with { Default = new TenantDefault(null, 5), Reletting = After60Days });
        var (before, after) = (calm.Run(), risky.Run());
        Assert.Multiple(() =>
        {
            Assert.That(after.Events.Any(e => e.Kind == EventKind.TenantDefaulted), Is.True);
            Assert.That(after.Series["hashprice_usd_per_ph_day"].Values, Is.EqualTo(before.Series["hashprice_usd_per_ph_day"].Values));
        });
    }

    private static (EventKind Kind, DateTime At, string Cause)[] Turns(RunResult run) =>
    [
        .. run.Events.Where(e => e.Kind is EventKind.TenantDefaulted or EventKind.LeaseEndedForOutages or EventKind.LeaseRelet)
            .Select(e => (e.Kind, e.TimeUtc, e.Cause)),
    ];

    private static double Rent(RunResult run, string tenant) =>
        run.Postings.Where(p => p.Account == Account.LeaseRent && p.Cause == tenant).Sum(p => p.Amount.Usd);

    private static DateTime Day(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static Triangular Fixed(double value) => new(value, value, value);

    private static SiteModel Site(Func<ColocationLease, ColocationLease> terms) => TestSite.Day() with
    {
        Horizon = new Horizon(Start, Start.AddYears(1), TimeSpan.FromHours(1)),
        Interconnection = Power.FromMegawatts(1),
        Leases = [terms(TestSite.Lease("lease", "nodes") with { StartUtc = Start, EndUtc = Start.AddYears(10) })],
    };
}
