using NUnit.Framework;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

public sealed class ResolvedYamlTests
{
    [TestCaseSource(typeof(ShippedScenarios), nameof(ShippedScenarios.Cases))]
    public void ResolvedYaml_OfAShippedScenario_GivesTheSameSite(string path) => AssertRoundTrip(ScenarioFile.Load(path, []));

    [Test]
    public void ResolvedYaml_OfEveryNoun_GivesTheSameSite()
    {
        using var folder = new ScenarioFolder();
        AssertRoundTrip(folder.Load(ScenarioText.Whole));
    }

    private static void AssertRoundTrip(LoadedScenario first)
    {
        Assert.That(first.Site, Is.Not.Null, () => string.Join('\n', first.Issues));
        using var folder = new ScenarioFolder();

        var again = folder.Load(first.ResolvedYaml);

        Assert.That(again.Site, Is.Not.Null, () => string.Join('\n', again.Issues));
        Assert.Multiple(() =>
        {
            Assert.That(again.ResolvedYaml, Is.EqualTo(first.ResolvedYaml));
            Assert.That(again.Site, Is.EqualTo(first.Site).UsingPropertiesComparer());
        });
    }

    [Test]
    public void ResolvedYaml_OfExtendsAndOverrides_StandsAlone()
    {
        using var folder = new ScenarioFolder();
        folder.Write("base.yaml", ScenarioText.Whole);
        var loaded = folder.Load("extends: base.yaml\nsite: { losses: 2 % }\n", ("random.seed", "8"));
        File.Delete(folder.File("base.yaml"));

        var again = folder.Load(loaded.ResolvedYaml);

        Assert.That((again.Site!.LossShare, again.Site.Seed), Is.EqualTo((0.02, 8L)));
        Assert.That(again.Site, Is.EqualTo(loaded.Site).UsingPropertiesComparer());
    }

    [Test]
    public void ResolvedYaml_HoldsDefaultsAndPresets()
    {
        using var folder = new ScenarioFolder();
        var resolved = folder.Load(ScenarioText.With("policy: { curtailment: merit-order, sla: never }\n", "")).ResolvedYaml;
        Assert.That(resolved, Does.Contain("policy: { curtailment: merit-order, sla: never }"));
        Assert.That(resolved, Does.Contain("hash_rate: 200 TH/s"));
    }

    [TestCase("it's: a \"test\", {of} [it] #1")]
    [TestCase("- dash")]
    [TestCase("null ")]
    [TestCase("a\\b\tc")]
    [TestCase("Größe é")]
    [TestCase("a: b")]
    [TestCase("ends with:")]
    [TestCase("%percent @at `tick`")]
    public void ResolvedYaml_AnyText_ReadsBack(string name)
    {
        using var folder = new ScenarioFolder();
        var quoted = "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
        var first = folder.Load(ScenarioText.With("name: Small site", $"name: {quoted}"));
        Assert.That(first.Site!.Name, Is.EqualTo(name));
        Assert.That(folder.Load(first.ResolvedYaml).Site!.Name, Is.EqualTo(name));
    }
}
