using System.Text.Json.Nodes;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Init;
using SiteSim.Model.Mining;
using SiteSim.Scenarios;
using SiteSim.Scenarios.Schema;
using SiteSim.Scenarios.Yaml;
using SiteSim.Tests.Scenarios;

namespace SiteSim.Tests.Cli.Init;

public sealed class InitVerbTests
{
    private static readonly string[] Names = [.. Templates.All.Select(template => template.Name)];

    [TestCaseSource(nameof(Names))]
    public void Template_LoadsWithoutAnIssue_AndRuns(string template)
    {
        using var place = new Workplace();
        var site = place.Path("new/site.yaml");
        var made = Invocation.Of("init", place.Path("new"), "--template", template);
        var run = Invocation.Of("run", site, "--out", place.Run, "--set", "horizon.length=7 months", "--set", "horizon.dispatch_every=1 h", "--set", "grid.tariff.demand.interval=1 h");
        Assert.Multiple(() =>
        {
            Assert.That(made.Code, Is.EqualTo(ExitCode.Done), made.Error);
            Assert.That(ScenarioFile.Load(site, []).Issues, Is.Empty);
            Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Error);
        });
    }

    [Test]
    public void Study_OfTheTemplate_Runs()
    {
        using var place = new Workplace();
        Invocation.Of("init", place.Path("new"), "--template", "study");
        var run = Invocation.Of("sweep", "run", place.Path("new/study.yaml"), "--replications", "1", "--out", place.Run);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Error);
    }

    [TestCaseSource(nameof(Names))]
    public void Template_NamesASchemaThatIsThere_AndKeepsToIt(string template)
    {
        using var place = new Workplace();
        Invocation.Of("init", place.Path("new"), "--template", template);
        foreach (var file in Templates.Find(template).Files.Keys)
        {
            var text = File.ReadAllText(place.Path($"new/{file}"));
            var schema = File.ReadAllText(place.Path($"new/{text.Split('\n')[0]["# yaml-language-server: $schema=".Length..]}"));
            Assert.That(schema, Is.EqualTo(file == "study.yaml" ? ScenarioSchema.StudyText() : ScenarioSchema.Text()));
            Assert.That(SchemaCheck.Errors(JsonNode.Parse(schema)!.AsObject(), YamlReader.Read(file, text, new IssueList())!), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Answers))]
    public void EveryAnswer_LoadsWithoutAnIssue(string template, string option, string answer)
    {
        using var place = new Workplace();
        var made = Invocation.Of("init", place.Path("new"), "--template", template, option, answer);
        Assert.That(made.Code, Is.EqualTo(ExitCode.Done), made.Error);
        Assert.That(ScenarioFile.Load(place.Path("new/site.yaml"), []).Issues, Is.Empty);
    }

    [Test]
    public void Hashprice_IsThatOfTheWrittenDifficulty()
    {
        using var place = new Workplace();
        Invocation.Of("init", place.Path("new"), "--template", "mining", "--hashprice", "45");
        var start = ScenarioFile.Load(place.Path("new/site.yaml"), []).Site!.Network!.Start;
        var reward = BlockReward.WithFeeShare(Subsidy.At(start.Height), 0.006);
        Assert.That(Hashprice.UsdPerPetahashDay(reward, start.UsdPerBitcoin, start.Difficulty), Is.EqualTo(45).Within(0.001));
    }

    [Test]
    public void Again_WritesTheSameBytes()
    {
        using var place = new Workplace();
        string[] args = ["--template", "hybrid", "--name", "Big Spring", "--market", "pjm-dom-2024", "--price", "45 USD/MWh", "--megawatts", "150", "--share", "40 %", "--asic", "antminer s21 xp"];
        var again = Invocation.Of([.. (string[])["init", place.Path("one")], .. args, "--json"]).Json().GetProperty("again").GetString()!;
        var words = System.Text.RegularExpressions.Regex.Matches(again, "\"([^\"]*)\"|(\\S+)").Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value).ToArray();
        words[2] = place.Path("two");
        var second = Invocation.Of(words[1..]);
        Assert.Multiple(() =>
        {
            Assert.That(second.Code, Is.EqualTo(ExitCode.Done), second.Error);
            Assert.That(File.ReadAllText(place.Path("two/site.yaml")), Is.EqualTo(File.ReadAllText(place.Path("one/site.yaml"))).And.Contains("flat: 45 USD/MWh").And.Contains("America/New_York").And.Contains("Antminer S21 XP,"));
        });
    }

    [Test]
    public void Next_NamesFilesThatAreThere()
    {
        using var place = new Workplace();
        var answer = Invocation.Of("init", place.Path("a folder"), "--template", "hybrid", "--json").Json();
        var next = answer.GetProperty("next").EnumerateArray().Select(e => e.GetString()!).ToArray();
        Assert.That(answer.GetProperty("files").EnumerateArray().Select(e => e.GetString()), Is.EquivalentTo(Directory.GetFiles(place.Path("a folder"))), "every file that was written, the schema too");
        Assert.That(next, Has.Length.EqualTo(3).And.All.Contains($"\"{place.Path("a folder/site.yaml")}\"").And.All.StartWith("sitesim "));
    }

    [Test]
    public void FileThatIsThere_IsNotTouched()
    {
        using var place = new Workplace();
        var site = place.File("site.yaml", "mine");
        var refused = Invocation.Of("init", Path.GetDirectoryName(site)!, "--template", "hybrid");
        Assert.Multiple(() =>
        {
            Assert.That(refused.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(refused.Error, Does.Contain(site));
            Assert.That(place.Entries, Is.EqualTo(new[] { "site.yaml" }));
            Assert.That(File.ReadAllText(site), Is.EqualTo("mine"));
        });
    }

    [Test]
    public void FolderThatCannotBe_IsRefused()
    {
        using var place = new Workplace();
        var refused = Invocation.Of("init", Path.Combine(place.File("a-file", "x"), "below"), "--template", "hybrid");
        Assert.That(refused.Code, Is.EqualTo(ExitCode.InputWrong), refused.Error);
    }

    [Test]
    public void SchemaOfAnEarlierInit_IsNoObstacle()
    {
        using var place = new Workplace();
        Invocation.Of("init", place.Path("new"), "--template", "hybrid");
        File.Delete(place.Path("new/site.yaml"));
        Assert.That(Invocation.Of("init", place.Path("new"), "--template", "mining").Code, Is.EqualTo(ExitCode.Done));
    }

    [TestCase(new string[0], "--template hybrid, --template mining")]
    [TestCase(new[] { "--template", "hibrid" }, "did you mean \"hybrid\"?")]
    [TestCase(new[] { "--template", "hybrid", "--megawatts", "2" }, "megawatts \"2\": expected a number from 5 to 5000 MW")]
    [TestCase(new[] { "--template", "hybrid", "--megawatts", "1e3" }, "megawatts \"1e3\"")]
    [TestCase(new[] { "--template", "hybrid", "--asic", "Antminer S22" }, "did you mean \"Antminer S2")]
    [TestCase(new[] { "--template", "hybrid", "--asic", "99" }, "by number from 1 to 15")]
    [TestCase(new[] { "--template", "hybrid", "--price", "cheap" }, "market, or one price from 0 to 1000 USD/MWh")]
    [TestCase(new[] { "--template", "hybrid", "--name", "x: y" }, "name \"x: y\"")]
    [TestCase(new[] { "--template", "mining", "--node", "HGX H100" }, "--node says nothing to the template mining")]
    public void WrongAnswer_IsRefused_AndNothingIsWritten(string[] args, string message)
    {
        using var place = new Workplace();
        var refused = Invocation.Of([.. (string[])["init", place.Path("new")], .. args]);
        Assert.Multiple(() =>
        {
            Assert.That(refused.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(refused.Error, Does.Contain(message));
            Assert.That(place.Entries, Is.Empty);
        });
    }

    [Test]
    public void List_NamesEveryTemplate() => Assert.Multiple(() =>
    {
        Assert.That(Names.Where(name => !Invocation.Of("init", "--list").Out.Contains(name)), Is.Empty);
        Assert.That(Invocation.Of("init", "--list", "--json").Json().GetProperty("templates").EnumerateArray().Select(t => t.GetProperty("name").GetString()), Is.EqualTo(Names));
    });

    private static IEnumerable<TestCaseData> Answers() =>
        from template in Templates.All
        from question in template.Questions
        from answer in question is NumberQuestion number ? [$"{number.Least} {number.Unit}", $"{number.Most} {number.Unit}"] : question is PriceQuestion ? ["0 USD/MWh"] : question.Choices
        select new TestCaseData(template.Name, question.OptionName, answer).SetArgDisplayNames(template.Name, question.Key, answer);
}
