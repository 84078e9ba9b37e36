using NUnit.Framework;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Reports;
using SiteSim.Reports.Explaining;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports;

/// <summary>
/// A real run of <see cref="TestSite"/> with an order to 0.3 MW for two hours: 1 MW of mining and 0.2 MW of the tenant give way, worth 2 MWh of energy at 30 USD.
/// </summary>
public sealed class ExplanationTests
{
    private RunFolder _folder = null!;
    private RunResult _run = null!;
    private StoredRun _stored = null!;

    [OneTimeSetUp]
    public void Write()
    {
        _folder = new RunFolder();
        var order = new CurtailmentOrder("call-1", TestSite.Start.AddHours(16), TimeSpan.FromHours(2), Power.FromMegawatts(0.3), TimeSpan.FromMinutes(10));
        _run = (TestSite.Day() with { Curtailments = [order] }).Run();
        RunDirectory.Write(_folder.Run, _run, RunFolder.Origin);
        _stored = RunDirectory.Open(_folder.Run);
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Order_TellsWhoGaveWayAndWhatItCost()
    {
        var answer = Explanation.Of(_stored, "call-1");
        // A tenth of the rent of the 20 days of August in term.
        var credits = Math.Round(500 * 150 / 31m * 20 * 0.10m, 6);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo("curtailment order"));
            Assert.That(answer.Order!.Shares.Select(s => s.Subject), Is.EqualTo(new[] { "fleet", "lease" }));
            Assert.That(answer.Order.EnergyCostAvoidedUsd, Is.EqualTo(60m));
            Assert.That(answer.Order.SlaMinutes, Is.EqualTo(120));
            Assert.That(answer.Order.SlaCreditsUsd, Is.EqualTo(credits));
            Assert.That(answer.Order.NetUsd, Is.EqualTo(60m - answer.Order.RevenueForgoneUsd - credits));
            Assert.That(answer.Sentences[^1], Does.StartWith("It cost").And.EndsWith("net."));
        });
    }

    [Test]
    public void Order_ListsItsEventsAndPostings()
    {
        var answer = Explanation.Of(_stored, "call-1");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Events.Select(e => e.Kind), Is.EqualTo(_run.Events.Where(e => e.Cause == "call-1").Select(e => e.Kind)));
            Assert.That(answer.Events, Has.Count.GreaterThanOrEqualTo(6), "called, started, ended, restored; the lease short and whole");
            Assert.That(answer.PostedUsd, Is.EqualTo(-answer.Order!.SlaCreditsUsd));
            Assert.That(answer.LeaseMonths.Single().Causes.Single().Minutes, Is.EqualTo(120));
            Assert.That(ExplanationTables.Of(answer, _stored.Summary.Time).Select(t => t.Title), Has.Some.EqualTo("postings"));
        });
    }

    [Test]
    public void Lease_TellsRentCreditsAndWhy()
    {
        var answer = Explanation.Of(_stored, "lease");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo("lease"));
            Assert.That(answer.Sentences, Has.Some.EqualTo("call-1: 2.0 h."));
            Assert.That(answer.PostedUsd, Is.EqualTo(_run.Postings.Where(p => p.Subject == "lease").Sum(p => p.Amount.MicroUsd) / 1_000_000m));
        });
    }

    [Test]
    public void Outage_TellsWhenAndWhatFollowed()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin);
        var answer = Explanation.Of(RunDirectory.Open(folder.Run), "substation-a-outage-1");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo("cause"));
            Assert.That(answer.Events.Select(e => e.Kind), Is.EqualTo(new[] { EventKind.TransformerFailed, EventKind.TransformerReturned }));
            Assert.That(answer.Sentences[0], Does.Contain("2026-07-01 00:00:00 to 2026-07-01 02:00:00"));
        });
    }

    [TestCase("call1", "did you mean \"call-1\"?")]
    [TestCase("Leese", "did you mean \"lease\"?")]
    [TestCase("xyz", "known: call-1, lease")]
    public void UnknownId_NamesTheNearestOrAll(string id, string expected) => Assert.That(
        () => Explanation.Of(_stored, id),
        Throws.TypeOf<KeyNotFoundException>().With.Message.Contains(expected).And.Message.Contains($"\"{id}\""));
}
