using System.Text.Json.Nodes;
using NUnit.Framework;
using SiteSim.Scenarios.Schema;
using SiteSim.Scenarios.Yaml;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Scenarios;

public sealed class StudySchemaTests
{
    private const string Study = """
        name: Study
        scenario: base.yaml
        replications: 4
        ranges:
          - { path: mining.pool.fee, low: 1 %, high: 2 %, base: 1.5 %, distribution: triangular, name: fee }
        """;

    private static readonly string Committed = Path.Combine(Repository.Root, "scenarios", "sitesim-study.schema.json");

    private static readonly JsonObject Schema = JsonNode.Parse(ScenarioSchema.StudyText())!.AsObject();

    [Test]
    public void CommittedSchema_IsCurrent() => Assert.That(
        File.ReadAllText(Committed), Is.EqualTo(ScenarioSchema.StudyText()), "a field changed: write the text of `sitesim schema --study` to scenarios/sitesim-study.schema.json");

    [Test]
    public void Verb_PrintsEither() => Assert.Multiple(() =>
    {
        Assert.That(Invocation.Of("schema", "--study").Out, Is.EqualTo(ScenarioSchema.StudyText()));
        Assert.That(Invocation.Of("schema").Out, Is.EqualTo(ScenarioSchema.Text()));
    });

    [TestCaseSource(nameof(Shipped))]
    public void ShippedStudy_IsAccepted_AndNamesTheSchema(string path)
    {
        Assert.That(Errors(File.ReadAllText(path)), Is.Empty);
        Assert.That(File.ReadLines(path).First(), Is.EqualTo("# yaml-language-server: $schema=../sitesim-study.schema.json"));
    }

    [TestCase("replications: 4", "replications: 4.5", "replications")]
    [TestCase("replications: 4", "replicatons: 4", "replicatons")]
    [TestCase("low: 1 %, ", "", "ranges[0].low")]
    [TestCase("distribution: triangular", "distribution: log-normal", "ranges[0].distribution")]
    [TestCase("name: fee", "name: the fee", "ranges[0].name")]
    public void WrongField_IsRefused(string passage, string replacement, string path)
    {
        Assert.That(Errors(Study), Is.Empty);
        Assert.That(Errors(Study.Replace(passage, replacement)), Is.EqualTo(new[] { path }));
    }

    private static IReadOnlyList<string> Errors(string text) => SchemaCheck.Errors(Schema, YamlReader.Read("study.yaml", text, new IssueList())!);

    private static IEnumerable<TestCaseData> Shipped() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios"), "study.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(Path.GetDirectoryName(path))!));
}
