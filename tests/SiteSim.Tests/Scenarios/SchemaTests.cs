using System.Text.Json.Nodes;
using NUnit.Framework;
using SiteSim.Scenarios;
using SiteSim.Scenarios.Schema;
using SiteSim.Scenarios.Yaml;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Scenarios;

public sealed class SchemaTests
{
    private static readonly string Committed = Path.Combine(Repository.Root, "scenarios", "sitesim.schema.json");

    private static readonly JsonObject Schema = JsonNode.Parse(ScenarioSchema.Text())!.AsObject();

    [Test]
    public void CommittedSchema_IsCurrent() =>
        Assert.That(File.ReadAllText(Committed), Is.EqualTo(ScenarioSchema.Text()), "a field changed: write the text of `sitesim schema` to scenarios/sitesim.schema.json");

    [TestCaseSource(typeof(ShippedScenarios), nameof(ShippedScenarios.Cases))]
    public void Schema_ShippedScenario_IsAccepted(string path) => AssertAccepts(File.ReadAllText(path));

    [TestCaseSource(typeof(ShippedScenarios), nameof(ShippedScenarios.Cases))]
    public void Schema_ResolvedScenario_IsAccepted(string path) => AssertAccepts(ScenarioFile.Load(path, []).ResolvedYaml);

    [Test]
    public void Schema_EveryNoun_IsAccepted() => AssertAccepts(ScenarioText.Whole);

    private static void AssertAccepts(string text) => Assert.That(SchemaCheck.Errors(Schema, YamlReader.Read("site.yaml", text, new IssueList())!), Is.Empty);

    [TestCase("interconnection: 20 MW", "interconnection: 20", "site.interconnection")]
    [TestCase("interconnection: 20 MW", "interconnection: 20 MWh", "site.interconnection")]
    [TestCase("interconnection: 20 MW", "interconection: 20 MW", "site.interconection")]
    [TestCase("sla: never", "sla: budgeted", "policy.sla")]
    [TestCase("sell_back: true", "sell_back: yes", "grid.tariff.blocks[0].sell_back")]
    [TestCase("height: 937440", "height: 937440.5", "mining.network.start.height")]
    [TestCase("start: 2026-06-01, length", "start: June, length", "horizon.start")]
    [TestCase("capacity: 8 MW, ", "", "site.halls[0].capacity")]
    [TestCase("random: { seed: 7 }", "storage: []", "storage")]
    public void Schema_WrongField_IsRefused(string passage, string replacement, string path) =>
        Assert.That(SchemaCheck.Errors(Schema, YamlReader.Read("site.yaml", ScenarioText.With(passage, replacement), new IssueList())!), Is.EqualTo(new[] { path }));

    [Test]
    public void Schema_EveryDefinition_IsUsed()
    {
        var text = Schema.ToJsonString();
        foreach (var (name, _) in Schema["$defs"]!.AsObject())
            Assert.That(text, Does.Contain($"#/$defs/{name}\""));
    }
}
