using NUnit.Framework;

namespace SiteSim.Tests.Scenarios;

public sealed class OverrideTests
{
    [Test]
    public void Load_Overrides_ReplaceValuesByKeyIndexAndName()
    {
        using var folder = new ScenarioFolder();
        var site = folder.Load(
            ScenarioText.Whole,
            ("site.interconnection", "25 MW"),
            ("mining.fleets[0].power", "3.5 MW"),
            ("compute.clusters[name=h100].nodes", "301"),
            ("random", "{ seed: 9 }"),
            ("grid.tariff.demand", "null"),
            ("policy.sla", "economic")).Site!;
        Assert.Multiple(() =>
        {
            Assert.That(site.Interconnection.Megawatts, Is.EqualTo(25));
            Assert.That(site.Fleets[0].Machines, Is.EqualTo(1000));
            Assert.That(site.Clusters[0].Nodes, Is.EqualTo(301));
            Assert.That(site.Seed, Is.EqualTo(9));
            Assert.That(site.Tariff.Demand, Is.Null);
        });
    }

    [Test]
    public void Load_OverrideOfAnAbsentMap_WritesIt()
    {
        using var folder = new ScenarioFolder();
        var site = folder.Load(ScenarioText.With("random: { seed: 7 }\n", ""), ("random.seed", "11")).Site!;
        Assert.That(site.Seed, Is.EqualTo(11));
    }

    [TestCase("site.interconnection", "25", 1, 22, "the number 25 has no unit")]
    [TestCase("site.interconection", "25 MW", 1, 6, "\"interconection\" is not a key here")]
    [TestCase("mining.fleets[3].power", "1 MW", 1, 14, "there is no item 3, the list has 1")]
    [TestCase("mining.fleets[name=s22].power", "1 MW", 1, 14, "there is no item with name \"s22\"")]
    [TestCase("mining.fleets.power", "1 MW", 1, 15, "\"power\" cannot be set inside a list, name the item first")]
    [TestCase("name.first", "x", 1, 6, "\"first\" cannot be set inside \"Small site\"")]
    [TestCase("site[0]", "x", 1, 5, "a map has no items")]
    [TestCase("", "x", 1, 1, "\"\" is not a path")]
    [TestCase("site..losses", "1 %", 1, 1, "\"site..losses\" is not a path")]
    [TestCase("site.halls[", "1 %", 1, 1, "\"site.halls[\" is not a path")]
    [TestCase("name", "[a", 1, 5, "not valid YAML")]
    public void Load_WrongOverride_PointsIntoTheArgument(string path, string value, int line, int column, string message)
    {
        using var folder = new ScenarioFolder();
        var issues = folder.Load(ScenarioText.Whole, (path, value)).Issues;
        Assert.That(issues.Select(issue => issue.Message), Has.Some.Contains(message), () => string.Join('\n', issues));
        var issue = issues.First(i => i.Message.Contains(message, StringComparison.Ordinal));
        Assert.That(issue.File, Is.EqualTo("--set"));
        Assert.That(issue.Line, Is.EqualTo(line));
        if (message != "not valid YAML")
            Assert.That(issue.Column, Is.EqualTo(column));
    }

    [Test]
    public void Load_SecondOverrideWrong_IsOnLineTwo()
    {
        using var folder = new ScenarioFolder();
        var issue = folder.Load(ScenarioText.Whole, ("random.seed", "8"), ("site.losses", "2")).Issues.Single();
        Assert.That((issue.File, issue.Line, issue.Column), Is.EqualTo(("--set", 2, 13)));
    }

    [Test]
    public void Load_UnknownItemName_SuggestsTheNearest()
    {
        using var folder = new ScenarioFolder();
        var issue = folder.Load(ScenarioText.Whole, ("mining.fleets[name=s22].power", "1 MW")).Issues.Single();
        Assert.That(issue.Hint, Is.EqualTo("did you mean \"s21\"?"));
    }

    [Test]
    public void Load_OverrideThatIsNoYaml_IsTheOnlyIssue()
    {
        using var folder = new ScenarioFolder();
        var issue = folder.Load(ScenarioText.Whole, ("name", "{")).Issues.Single();
        Assert.That((issue.File, issue.Line, issue.Column, issue.Message), Is.EqualTo(("--set", 1, 6, issue.Message)));
        Assert.That(issue.Message, Does.StartWith("not valid YAML"));
    }
}
