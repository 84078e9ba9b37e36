using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>Failures and repairs against closed forms, and what they do to power.</summary>
public sealed class FailureTests
{
    [Test]
    public void FleetFailures_LongRun_MatchRenewalAvailability()
    {
        // Availability = MTBF / (MTBF + MTTR) for machines with a bench each: 8766/3 h up, 10 days down.
        var fleet = TestSite.Fleet("fleet", 100) with { FailuresPerYear = 3, RepairTime = TimeSpan.FromDays(10) };
        var run = (Years(4) with { Fleets = [fleet], Leases = [], Clusters = [] }).Run();
        var down = run.Series["fleet_down"].Values.Average() / 100;
        const double Mtbf = 8766.0 / 3, Mttr = 240;
        Assert.That(down, Is.EqualTo(Mttr / (Mtbf + Mttr)).Within(0.006), "four standard deviations of 1,200 renewals");
    }

    [Test]
    public void NodeRepairs_ManyCrewsNoSpares_MatchRenewalAvailability()
    {
        var swap = new LogNormal(12, 96);
        var failures = new NodeFailures(20, 0.8, TimeSpan.FromMinutes(20), swap, 50, 0);
        var run = (Years(4) with { Clusters = [TestSite.Cluster("nodes", 50) with { Failures = failures }] }).Run();
        var mttr = 0.8 / 3 + 0.2 * swap.Mean;
        const double Mtbf = 1000.0 / 20 * 24;
        Assert.That(run.Series["nodes_down"].Values.Average() / 50, Is.EqualTo(mttr / (Mtbf + mttr)).Within(0.0015));
    }

    [Test]
    public void NodeRepairs_OneCrew_QueuesRepairs()
    {
        var failures = new NodeFailures(40, 0, TimeSpan.FromMinutes(20), new LogNormal(24, 24), 1, 0);
        var run = (Years(1) with { Clusters = [TestSite.Cluster("nodes", 50) with { Failures = failures }] }).Run();
        // One crew mends one node a day, two a day fail: the machine-repairman's queue settles where failures equal repairs, 25 nodes up.
        Assert.That(run.Series["nodes_down"].Values[(6 * 30 * 24)..].Average(), Is.EqualTo(25).Within(2.0));
    }

    [Test]
    public void NodeRepairs_Spares_BringANodeBackAfterAReset()
    {
        var failures = new NodeFailures(2, 0, TimeSpan.FromMinutes(20), new LogNormal(48, 48), 10, 0.2);
        var run = (Years(1) with { Clusters = [TestSite.Cluster("nodes", 50) with { Failures = failures }] }).Run();
        var away = run.Events.Where(e => e.Kind == EventKind.MachineReturned).Select(e => e.Value);
        Assert.That(away, Is.Not.Empty.And.All.EqualTo(1 / 3.0).Within(1e-6));
    }

    [Test]
    public void FailedTenantMachines_AreNotAShortfall()
    {
        var failures = new NodeFailures(20, 0.5, TimeSpan.FromMinutes(20), new LogNormal(12, 96), 5, 0);
        var run = (Years(1) with { Clusters = [TestSite.Cluster("nodes", 50) with { Failures = failures }] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Figure("nodes_failures"), Is.GreaterThan(100));
            Assert.That(run.Figure("lease_short_minutes"), Is.Zero);
        });
    }

    [Test]
    public void TransformerFailure_LimitsItsFeeder_AndMiningYields()
    {
        var bank = new TransformerBank(2, 1, 1, 20, new LogNormal(48, 48), null);
        var site = Years(1) with { Feeders = [new Feeder("feeder", null, bank, ["hall"], [])] };
        var run = site.Run();
        var failure = run.Events.First(e => e.Kind == EventKind.TransformerFailed && e.Value == 1);
        Assert.Multiple(() =>
        {
            Assert.That(failure.Cause, Does.StartWith("feeder-outage-"));
            Assert.That(run.At("site_mw", failure.TimeUtc.AddHours(1)), Is.EqualTo(1.0).Within(1e-9));
            Assert.That(run.At("lease_mw", failure.TimeUtc.AddHours(1)), Is.EqualTo(0.5), "the lease is worth more");
            Assert.That(run.Series["site_mw"].Values.Min(), Is.Zero, "both units are out now and then");
            Assert.That(run.LeaseMonths.SelectMany(m => m.UnavailableByCause), Has.Some.Matches<KeyValuePair<string, TimeSpan>>(
                c => c.Key.StartsWith("feeder-outage-", StringComparison.Ordinal)));
        });
    }

    [Test]
    public void TransformerSpare_ShortensTheOutage()
    {
        var bank = new TransformerBank(2, 1, 1, 0.5, new LogNormal(2000, 2000), TimeSpan.FromDays(5));
        var run = (Years(4) with { Feeders = [new Feeder("feeder", null, bank, ["hall"], [])] }).Run();
        var failed = run.Events.First(e => e.Kind == EventKind.TransformerFailed);
        var returned = run.Events.First(e => e.Kind == EventKind.TransformerReturned);
        Assert.That(returned.TimeUtc - failed.TimeUtc, Is.EqualTo(TimeSpan.FromDays(5)));
    }

    private static SiteModel Years(int years) => TestSite.Day() with
    {
        Horizon = new Horizon(TestSite.Start, TestSite.Start.AddYears(years), TimeSpan.FromHours(1)),
    };
}
