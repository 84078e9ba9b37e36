using NUnit.Framework;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Scenarios;

public sealed class ResolvedYamlTests
{
    private static IEnumerable<string> Shipped() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios"), "site.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<TestCaseData> Scenarios() =>
        Shipped().Select(path => new TestCaseData(File.ReadAllText(path)).SetArgDisplayNames(Path.GetFileName(Path.GetDirectoryName(path))!))
            .Prepend(new TestCaseData(ScenarioText.Whole).SetArgDisplayNames("every noun"));

    [TestCaseSource(nameof(Scenarios))]
    public void ResolvedYaml_LoadedAgain_GivesTheSameSite(string text)
    {
        using var folder = new ScenarioFolder();
        var first = folder.Load(text);
        Assert.That(first.Site, Is.Not.Null, () => string.Join('\n', first.Issues));

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
