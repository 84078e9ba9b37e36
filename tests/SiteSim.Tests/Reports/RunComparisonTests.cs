using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports;
using SiteSim.Reports.Comparing;

namespace SiteSim.Tests.Reports;

public sealed class RunComparisonTests
{
    private static StoredSummary Stored(RunFolder folder, string name, DateTime? endUtc = null)
    {
        RunDirectory.Write(folder.In(name), SampleRun.Create(endUtc), RunFolder.Origin);
        return RunDirectory.OpenSummary(folder.In(name));
    }

    [Test]
    public void OfEqualRuns_DiffersInNothing()
    {
        using var folder = new RunFolder();
        var comparison = new RunComparison(Stored(folder, "a"), Stored(folder, "b"));
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Unlike, Is.Empty);
            Assert.That(comparison.Figures.Select(f => f.Difference ?? 0), Is.All.Zero);
            Assert.That(comparison.Accounts.Select(a => a.Difference), Is.All.Zero);
            Assert.That(comparison.Operating.Sum(a => a.A), Is.EqualTo(3_414_973.50367m), "by hand: all postings of the sample");
            Assert.That(comparison.Leases.Single().A!.Availability, Is.EqualTo(1 - 12.5 / (38 * 1440)).Within(1e-12));
            Assert.That(comparison.Orders.Single().Order, Is.EqualTo("heat-dome"));
        });
    }

    [Test]
    public void Difference_IsBLessA_AndMoneyNeverPostedIsZero()
    {
        using var folder = new RunFolder();
        var a = Stored(folder, "a");
        var b = a with
        {
            Summary = a.Summary with
            {
                Figures = [.. a.Summary.Figures.Where(f => f.Key != "revenue_usd" && f.Key != "mean_power_mw").Select(f => f.Key == "energy_drawn_mwh" ? f with { Value = 100_000 } : f with { })],
                Statement = a.Summary.Statement with { Lines = [.. a.Summary.Statement.Lines.Where(l => l.Account != Account.LeaseRent)] },
            },
        };
        var comparison = new RunComparison(a, b);
        ComparedFigure Figure(string key) => comparison.Figures.Single(f => f.Key == key);
        Assert.Multiple(() =>
        {
            Assert.That(Figure("energy_drawn_mwh").Difference, Is.EqualTo(100_000 - 87_654.3));
            Assert.That(Figure("energy_drawn_mwh").Percent, Is.EqualTo(100 * (100_000 - 87_654.3) / 87_654.3).Within(1e-12));
            Assert.That(Figure("revenue_usd").Difference, Is.EqualTo(-3_849_973.993671), "it names accounts: absent is zero");
            Assert.That(Figure("mean_power_mw").Difference, Is.Null);
            Assert.That(Figure("availability_pct").Percent, Is.Null, "percent of percent misleads");
            Assert.That(Figure("hash_cost").Difference, Is.Null, "not defined by either");
            Assert.That(comparison.Accounts.Single(x => x.Account == Account.LeaseRent).Difference, Is.EqualTo(-3_016_774.193548m));
        });
    }

    [Test]
    public void AnotherFuture_IsSaid()
    {
        using var folder = new RunFolder();
        var a = Stored(folder, "a");
        string Said(StoredSummary b) => string.Join("; ", new RunComparison(a, b).Unlike);
        Assert.Multiple(() =>
        {
            Assert.That(Said(a with { Manifest = a.Manifest with { Seed = 43 } }), Does.StartWith("seed: A has ").And.EndsWith("B 43"));
            Assert.That(Said(a with { Manifest = a.Manifest with { Replication = 4 } }), Is.EqualTo("replication: A has 3, B 4"));
            Assert.That(Said(a with { Drawing = "random: { seed: 42, sampling: antithetic }" }), Does.Contain("antithetic"));
            Assert.That(Said(Stored(folder, "b", SampleRun.EndUtc.AddDays(1))), Is.EqualTo("end of the horizon: A has 2026-07-10 00:00 (US Central Time), B 2026-07-11 00:00 (US Central Time)"));
        });
    }

    [Test]
    public void Drawing_IsReadFromTheResolvedScenario()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin with { ResolvedYaml = "name: a\nrandom:\n  seed: 42\n  sampling: stratified\nsite: {}\n" });
        Assert.That(RunDirectory.OpenSummary(folder.Run).Drawing, Is.EqualTo("random:\n  seed: 42\n  sampling: stratified"));
    }
}
