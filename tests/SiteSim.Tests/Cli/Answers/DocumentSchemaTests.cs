using System.Text.Json.Nodes;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Benching;
using SiteSim.Cli.Documents;
using SiteSim.Scenarios.Yaml;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Scenarios;

namespace SiteSim.Tests.Cli.Answers;

/// <summary>Every document of <c>--json</c> is what its committed schema says.</summary>
public sealed class DocumentSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "schemas");

    private static readonly string[] Kinds = [.. DocumentKinds.All.Select(k => k.Name)];

    [Test]
    public void Names_AreUnique() => Assert.That(Kinds, Is.Unique);

    [TestCaseSource(nameof(Kinds))]
    public void CommittedSchema_IsCurrent_AndPrinted(string name)
    {
        var kind = DocumentKinds.All.Single(k => k.Name == name);
        var committed = File.ReadAllText(Path.Combine(Folder, DocumentSchema.FileName(kind)));
        Assert.Multiple(() =>
        {
            Assert.That(committed, Is.EqualTo(DocumentSchema.Text(kind, TypeComments.Beside(AppContext.BaseDirectory))), "a record changed: sitesim docs writes the schemas; raise the version where a member is gone or means something else");
            Assert.That(Invocation.Of("schema", "--output", name).Out, Is.EqualTo(committed));
        });
    }

    [TestCaseSource(nameof(Kinds))]
    public void Schema_SaysWhatEveryMemberIs(string name)
    {
        var kind = DocumentKinds.All.Single(k => k.Name == name);
        var silent = Members(JsonNode.Parse(DocumentSchema.Shipped(kind))!, "").Where(m => m.Schema["description"] is null && m.Schema["const"] is null).Select(m => m.Path);
        Assert.That(silent, Is.Empty);
    }

    [Test]
    public void Folder_HoldsNothingElse() =>
        Assert.That(Directory.EnumerateFiles(Folder).Select(Path.GetFileName), Is.EquivalentTo(DocumentKinds.All.Select(DocumentSchema.FileName)));

    [Test]
    public void UnknownName_IsTwo() => Assert.That(
        Invocation.Of("schema", "--output", "run-sumary"), Is.EqualTo(new Invocation(ExitCode.InputWrong, "", "sitesim: there is no document \"run-sumary\" (did you mean \"run-summary\"?); sitesim schema --output lists them\n")));

    [TestCaseSource(typeof(EveryCommand), nameof(EveryCommand.Names))]
    public void Json_IsWhatItsSchemaSays(string command)
    {
        if (command != "schemas")
        {
            AssertHolds(EveryCommand.Call(command, "--json").Out);
        }
    }

    [Test]
    public void Failure_IsWhatItsSchemaSays() => AssertHolds(Invocation.Of("run", "nowhere.yaml", "--json").Out);

    [Test]
    public void Bench_IsWhatItsSchemaSays() => AssertHolds(DocumentText.Write(BenchDocument.Kind, new BenchDocument([new BenchResult("kernel", "timeouts", 10, 1.5, 1)])));

    /// <summary>No kind is left that nothing here writes.</summary>
    [Test]
    public void EveryKind_IsWrittenByACommand()
    {
        var written = EveryCommand.Names.Where(c => c != "schemas").Select(c => EveryCommand.Call(c, "--json").Json().GetProperty("schema").GetString());
        Assert.That(DocumentKinds.All.Except([BenchDocument.Kind, FailureDocument.Kind, ViewDocument.Kind]).Select(k => k.Id), Is.EquivalentTo(written.Distinct()));
    }

    [Test]
    public void WrongDocument_IsRefused()
    {
        var json = EveryCommand.Call("run", "--json").Out;
        Assert.Multiple(() =>
        {
            Assert.That(Errors(json.Replace("\"seed\": 42", "\"seed\": \"42\"", StringComparison.Ordinal)), Is.EqualTo(new[] { "seed" }));
            Assert.That(Errors(json.Replace("\"limit_mw\"", "\"limit\"", StringComparison.Ordinal)), Is.EquivalentTo(new[] { "summary.orders[0].limit_mw", "summary.orders[0].limit" }));
        });
    }

    private static void AssertHolds(string json)
    {
        Assert.That(json, Does.StartWith("{\n  \"schema\": \"sitesim-"));
        Assert.That(Errors(json), Is.Empty);
    }

    private static IReadOnlyList<string> Errors(string json)
    {
        var kind = DocumentKinds.All.Single(k => k.Id == JsonNode.Parse(json)!["schema"]!.GetValue<string>());
        return SchemaCheck.Errors(JsonNode.Parse(DocumentSchema.Shipped(kind))!.AsObject(), YamlReader.Read("answer.json", json, new IssueList())!);
    }

    private static IEnumerable<(string Path, JsonObject Schema)> Members(JsonNode schema, string path)
    {
        if (schema is not JsonObject { } at)
        {
            yield break;
        }

        foreach (var (name, member) in at["properties"] as JsonObject ?? [])
        {
            yield return ($"{path}.{name}", member!.AsObject());
            foreach (var below in Members(member!, $"{path}.{name}"))
            {
                yield return below;
            }
        }

        foreach (var below in Members(at["items"] ?? true, $"{path}[]").Concat((at["anyOf"] as JsonArray ?? []).SelectMany(any => Members(any!, path))))
        {
            yield return below;
        }
    }
}
