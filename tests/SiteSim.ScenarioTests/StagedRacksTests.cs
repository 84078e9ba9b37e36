using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports;
using SiteSim.Simulation.Results;

namespace SiteSim.ScenarioTests;

/// <summary>The hand calculation of <c>scenarios/staged-racks/README.md</c>, line by line.</summary>
[TestFixture]
public sealed class StagedRacksTests
{
    private static StoredRun Run => ScenarioRun.Of("staged-racks");

    [TestCase("one", "05-20", "06-20")]
    [TestCase("two", "07-06", "07-21")]
    public void Phase_IsComplete(string id, string planned, string complete)
    {
        var phase = Run.Summary.Phases.Single(p => p.Id == id);
        Assert.That((phase.Planned.CompleteUtc, phase.CompleteUtc), Is.EqualTo((Day(planned), (DateTime?)Day(complete))));
    }

    [TestCase("one", new[] { "flood", "switchgear", "racks-b" }, new[] { 10.0, 10, 11 })]
    [TestCase("two", new[] { "one", "feeder-two" }, new[] { 31.0, -16 })]
    public void Lateness_HasItsCauses(string id, string[] causes, double[] days)
    {
        var late = Run.Summary.Phases.Single(p => p.Id == id).Late;
        Assert.That(late.Select(l => l.Cause), Is.EqualTo(causes));
        Assert.That(late.Select(l => l.Days), Is.EqualTo(days).Within(1e-9));
    }

    [TestCase(Account.LeaseRent, "lease-one", 2_035_612.90)]
    [TestCase(Account.LeaseRent, "lease-two", 856_774.19)]
    [TestCase(Account.LateCredits, "lease-one", -566_136.99)]
    [TestCase(Account.LateCredits, "lease-two", -105_205.48)]
    [TestCase(Account.Overhead, "one", -10_000)]
    public void Money_IsWhatThePencilSays(Account account, string subject, double usd) =>
        Assert.That(Run.Postings.Where(p => p.Account == account && p.Subject == subject).Sum(p => p.Amount.Usd), Is.EqualTo(usd).Within(0.006));

    [Test]
    public void Capex_RestsWithTheBuild() => Assert.That(
        Run.Postings.Where(p => p.Account == Account.Capex && p.Cause == "one").Select(p => p.Amount.Usd),
        Is.EqualTo(new[] { -2_910_891.09, -4_158_415.84, -4_297_029.70, -2_633_663.37 }).Within(0.006));

    [Test]
    public void Miners_MoveOrAreSold() => Assert.That(
        Run.Events.Where(e => e.Kind is EventKind.FleetMoved or EventKind.FleetInstalled or EventKind.FleetRetired).Select(e => (e.Subject, e.TimeUtc, e.Value)),
        Is.EquivalentTo(new[] { ("miners", Day("03-01"), 300.0), ("miners-barn", Day("03-15"), 300.0), ("miners", Day("03-01"), 900.0) }));

    private static DateTime Day(string monthAndDay) => DateTime.Parse($"2026-{monthAndDay}T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
}
