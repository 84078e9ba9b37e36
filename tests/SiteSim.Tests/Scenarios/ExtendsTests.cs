using NUnit.Framework;

namespace SiteSim.Tests.Scenarios;

public sealed class ExtendsTests
{
    [Test]
    public void Load_Extends_MergesMapsAndReplacesLists()
    {
        using var folder = new ScenarioFolder();
        folder.Write("base/site.yaml", ScenarioText.Whole);
        var loaded = folder.Load("""
            extends: base/site.yaml
            name: Changed
            site:
              interconnection: 21 MW
              ramp_limit: null
              feeders: null
              halls:
                - { name: hall-1, capacity: 9 MW, cooling: asic-air }
                - { name: hall-2, capacity: 4 MW, cooling: direct-liquid }
            """);

        Assert.That(loaded.Issues, Is.Empty, () => string.Join('\n', loaded.Issues));
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Site!.Name, Is.EqualTo("Changed"));
            Assert.That(loaded.Site.Interconnection.Megawatts, Is.EqualTo(21));
            Assert.That(loaded.Site.RampPerMinute, Is.Null);
            Assert.That(loaded.Site.LossShare, Is.EqualTo(0.01));
            Assert.That(loaded.Site.Halls[0].Capacity.Megawatts, Is.EqualTo(9));
            Assert.That(loaded.Inputs.Select(input => Path.GetFileName(input.Path)), Is.EqualTo(new[] { "site.yaml", "site.yaml" }));
        });
    }

    [Test]
    public void Load_Extends_IssueNamesTheFileThatWroteIt()
    {
        using var folder = new ScenarioFolder();
        var below = folder.Write("base/site.yaml", ScenarioText.With("losses: 1 %", "losses: 1"));
        var issue = folder.Load("extends: base/site.yaml\nname: Changed\n").Issues.Single();
        Assert.That((Path.GetFullPath(issue.File), issue.Line, issue.Column), Is.EqualTo((below, 7, 11)));
    }

    [Test]
    public void Load_Extends_RelativePathsResolveBesideTheFileThatWroteThem()
    {
        using var folder = new ScenarioFolder();
        folder.Write("base/prices.csv", "usd\n" + string.Concat(Enumerable.Repeat("40\n", 24 * 92)));
        folder.Write("base/site.yaml", ScenarioText.With("price: { flat: 42 USD/MWh }", "price: { file: prices.csv, column: usd, every: 1 h }"));
        var loaded = folder.Load("extends: base/site.yaml\n");
        Assert.That(loaded.Issues, Is.Empty, () => string.Join('\n', loaded.Issues));
    }

    [Test]
    public void Load_ExtendsItselfThroughOthers_NamesTheChain()
    {
        using var folder = new ScenarioFolder();
        folder.Write("a.yaml", "extends: b.yaml\n");
        folder.Write("b.yaml", "extends: site.yaml\n");
        var issue = folder.Load("name: loop\nextends: a.yaml\n").Issues.Single();
        Assert.Multiple(() =>
        {
            Assert.That(issue.Message, Is.EqualTo("extends itself: site.yaml -> a.yaml -> b.yaml -> site.yaml"));
            Assert.That((Path.GetFileName(issue.File), issue.Line, issue.Column), Is.EqualTo(("b.yaml", 1, 10)));
        });
    }

    [Test]
    public void Load_ExtendsNothing_PointsAtTheKey()
    {
        using var folder = new ScenarioFolder();
        var issue = folder.Load("name: lost\nextends: nowhere.yaml\n").Issues.Single();
        Assert.Multiple(() =>
        {
            Assert.That(issue.Message, Does.Contain("there is no file").And.Contain("nowhere.yaml"));
            Assert.That((issue.Line, issue.Column, issue.Path), Is.EqualTo((2, 10, "extends")));
        });
    }

    [Test]
    public void Load_ExtendsAList_IsRefused()
    {
        using var folder = new ScenarioFolder();
        var issue = folder.Load("extends: [a.yaml]\n").Issues.Single();
        Assert.That(issue.Message, Is.EqualTo("expected the path of one file, found a list"));
    }

    [Test]
    public void Load_ExtendsNull_ExtendsNothing()
    {
        using var folder = new ScenarioFolder();
        Assert.That(folder.Load("extends: null\n" + ScenarioText.Whole).Issues, Is.Empty);
    }

    [Test]
    public void Load_NullBesideAPreset_FallsBackToTheDefault()
    {
        using var folder = new ScenarioFolder();
        var preset = folder.Load(ScenarioText.With("failures: { rate: 3.8 /1000 node-days, transient: 80 %, reset: 20 min, swap: { median: 12 h, p95: 4 days }, crews: 6, spares: 2 % }", "failures: { preset: llama3 }"));
        var cleared = folder.Load(ScenarioText.With("failures: { rate: 3.8 /1000 node-days, transient: 80 %, reset: 20 min, swap: { median: 12 h, p95: 4 days }, crews: 6, spares: 2 % }", "failures: { preset: llama3, spares: null }"));
        Assert.That((preset.Site!.Clusters[0].Failures!.SpareShare, cleared.Site!.Clusters[0].Failures!.SpareShare), Is.EqualTo((0.02, 0.0)));
    }
}
