using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Terms;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Reports.Bridges;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports.Terms;

/// <summary>The days of a lease add up to its months, to the tick.</summary>
public sealed class LeaseDaysTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// The first tenant comes on 20 January and defaults on 11 March, the next comes on 10 May; an order takes all power from 20 June 23:00 to 21 June 02:00.
    /// </summary>
    [Test]
    public void Days_OfTwoTenants_AreTheMonths()
    {
        var run = Relet().Run();
        var days = LeaseDays.Of(run, "lease");
        Assert.Multiple(() =>
        {
            AssertAreTheMonths(run, "lease", days);
            Assert.That(days.Where(d => d.InTerm == TimeSpan.Zero).Select(d => d.Day), Is.EqualTo(
                Enumerable.Range(0, 19).Select(i => new DateOnly(2026, 1, 1).AddDays(i)).Concat(Enumerable.Range(0, 60).Select(i => new DateOnly(2026, 3, 11).AddDays(i)))));
            Assert.That(days.Where(d => d.Short > TimeSpan.Zero).Select(d => (d.Day, d.Short)), Is.EqualTo(new[]
            {
                (new DateOnly(2026, 6, 20), TimeSpan.FromHours(1)), (new DateOnly(2026, 6, 21), TimeSpan.FromHours(2)),
            }));
            Assert.That(days.Single(d => d.Day == new DateOnly(2026, 6, 20)).Availability, Is.EqualTo(23 / 24.0).Within(1e-12));
            Assert.That(days.Single(d => d.Day == new DateOnly(2026, 4, 1)).Availability, Is.Null);
        });
    }

    [Test]
    public void Days_OfALeaseThatAPhaseDelivers_BeginWithThePhase()
    {
        var run = FinancedPlan.Run;
        var days = LeaseDays.Of(run, "lease");
        Assert.Multiple(() =>
        {
            AssertAreTheMonths(run, "lease", days);
            Assert.That(days.First(d => d.InTerm > TimeSpan.Zero).Day, Is.EqualTo(new DateOnly(2026, 5, 10)));
        });
    }

    [Test]
    public void Days_InLocalTime_AreAsLongAsTheyAre()
    {
        var site = TestSite.Day() with { Clock = LocalClock.UsCentral, Horizon = new Horizon(new(2026, 3, 7, 6, 0, 0, DateTimeKind.Utc), new(2026, 3, 10, 5, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(1)) };
        var lease = site.Leases[0] with { StartUtc = site.Horizon.StartUtc.AddYears(-1) };
        var run = (site with { Leases = [lease] }).Run();
        Assert.That(LeaseDays.Of(run, "lease").Select(d => d.InTerm.TotalHours), Is.EqualTo(new[] { 24.0, 23, 24 }));
    }

    private static void AssertAreTheMonths(RunResult run, string lease, IReadOnlyList<LeaseDay> days)
    {
        foreach (var month in run.LeaseMonths.Where(m => m.Lease == lease).GroupBy(m => m.Month))
        {
            var of = days.Where(d => d.Day.Year == month.Key.Year && d.Day.Month == month.Key.Month).ToArray();
            Assert.That(new TimeSpan(of.Sum(d => d.InTerm.Ticks)), Is.EqualTo(new TimeSpan(month.Sum(m => m.InTerm.Ticks))), $"in term, {month.Key}");
            Assert.That(new TimeSpan(of.Sum(d => d.Short.Ticks)), Is.EqualTo(new TimeSpan(month.Sum(m => m.Unavailable.Ticks))), $"short, {month.Key}");
        }
    }

    private static SiteModel Relet()
    {
        var lease = TestSite.Lease("lease", "nodes") with
        {
            StartUtc = Start.AddDays(19),
            EndUtc = Start.AddYears(10),
            Default = new TenantDefault(new DateTime(2026, 3, 11, 0, 0, 0, DateTimeKind.Utc), 0),
            Reletting = new Reletting(new Triangular(60, 60, 60), new Triangular(120, 120, 120), 120),
        };
        return TestSite.Day() with
        {
            Horizon = new Horizon(Start, Start.AddYears(1), TimeSpan.FromHours(1)),
            Leases = [lease],
            Curtailments = [new CurtailmentOrder("off", new DateTime(2026, 6, 20, 23, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(3), Power.FromMegawatts(0), TimeSpan.FromMinutes(10))],
        };
    }
}
