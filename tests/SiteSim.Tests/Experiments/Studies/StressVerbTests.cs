using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Scenarios.Studies;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class StressVerbTests
{
    private const string Plans = """
        alternatives:
          half: { horizon.length: 2 days, grid.curtailments: null }
          none: { horizon.length: 2 days, grid.curtailments: null, compute: null, contracts: null }
        replications: 3
        """;

    private const string Shocked = Plans + """

        shocks:
          dear: { grid.price.events: [ { at: 2026-06-01, for: 2 days, multiplier: 2 } ] }
          tenant-default: built-in
        """;

    private static StudyPlace _place = null!;
    private static string _study = null!;
    private static Invocation _whole = null!;

    [OneTimeSetUp]
    public void RunWhole()
    {
        _place = new StudyPlace();
        _study = _place.File("shocked.yaml", StudyPlace.Text(Shocked));
        _whole = Stress("whole", "--json");
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    [Test]
    public void EveryPlan_RunsAsItIs_AndUnderEachShockThatTouchesIt()
    {
        var answer = _whole.Json();
        Assert.Multiple(() =>
        {
            Assert.That(Names(answer.GetProperty("plans"), "name"), Is.EqualTo(new[] { "half", "none" }));
            Assert.That(Names(answer.GetProperty("shocks"), "name"), Is.EqualTo(new[] { "dear", "tenant-default" }));
            Assert.That(
                answer.GetProperty("cells").EnumerateArray().Select(c => (c.GetProperty("plan").GetString(), c.GetProperty("shock").GetString())),
                Is.EqualTo(new[] { ("half", "dear"), ("half", "tenant-default"), ("none", "dear") }));
        });
    }

    /// <summary>A day of two without a tenant of 108 MW at 150 USD/kW-month: 16.2 MUSD / 30 days.</summary>
    [Test]
    public void Worst_IsNamed_WithItsInterval()
    {
        var worst = _whole.Json().GetProperty("worst");
        var difference = worst.GetProperty("difference");
        Assert.Multiple(() =>
        {
            Assert.That(worst.GetProperty("shock").GetString(), Is.EqualTo("tenant-default"));
            Assert.That(difference.GetProperty("mean").GetDouble(), Is.EqualTo(-16.2e6 / 30).Within(2).Percent);
            Assert.That(difference.GetProperty("interval").GetProperty("low").GetDouble(), Is.LessThanOrEqualTo(difference.GetProperty("mean").GetDouble()));
        });
    }

    [Test]
    public void Text_IsAMatrix_ThenTheCells_ThenWhatTheShocksReplace()
    {
        var text = Stress("whole").Out;
        Assert.That(text, Does.Match(@"plan +as it is +dear +tenant-default").And.Match(@"\n +none +[-\d.,]+ +[-\d.,]+ +not touched\n")
            .And.Match(@"contracts\[id=lease\].default: \{ at: 2026-06-02 \}").And.Match("worst: tenant-default takes [0-9.,]+ k?M?USD from half"));
    }

    [Test]
    public void Directory_IsAStudys_SweepGoesOnWithIt()
    {
        Stress("other", "--jobs", "1");
        File.Delete(Path.Combine(_place.Path("other"), "shards", "00003.json"));
        var call = Invocation.Of("sweep", "resume", _place.Path("other"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
            Assert.That(call.Out, Does.Contain("half / tenant-default"));
            Assert.That(_place.Results("other"), Is.EqualTo(_place.Results("whole")));
        });
    }

    [Test]
    public void StudyWithoutShocks_IsPutUnderAllThatTouchIt()
    {
        var loaded = StudyFile.LoadStress(Path.Combine(Repository.Root, "scenarios", "split-study", "study.yaml"), 1000);
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Issues, Is.Empty);
            Assert.That(
                loaded.Study!.Points.Where(p => p.Name.StartsWith("split.compute=25 MW", StringComparison.Ordinal)).Select(p => p.Name),
                Is.EqualTo(new[] { "split.compute=25 MW", "split.compute=25 MW / hashprice-29", "split.compute=25 MW / sector-exit", "split.compute=25 MW / winter-storm", "split.compute=25 MW / tenant-default" }));
            Assert.That(loaded.Study.Points[loaded.Study.Baseline].Name, Is.EqualTo("split.compute=0 MW"));
        });
    }

    [TestCase("shock-matrix", 4)]
    [TestCase("delay-study", 12)]
    public void ShippedStudy_Loads_WithoutAnIssue(string name, int plans)
    {
        var loaded = StudyFile.LoadStress(Path.Combine(Repository.Root, "scenarios", name, "study.yaml"), 1000);
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Issues, Is.Empty);
            Assert.That(loaded.Study!.Points.Count(p => StressName.Parts(p.Name).Shock is null), Is.EqualTo(plans));
        });
    }

    /// <summary>Every built-in shock touches one of the plans of the shipped matrix.</summary>
    [Test]
    public void BuiltIns_AreAllShown()
    {
        var points = StudyFile.LoadStress(Path.Combine(Repository.Root, "scenarios", "shock-matrix", "study.yaml"), 1000).Study!.Points;
        Assert.That(points.Select(p => StressName.Parts(p.Name).Shock).Distinct(), Is.SupersetOf(BuiltInShock.All.Select(s => s.Name)));
    }

    private static readonly TestCaseData[] Wrong =
    [
        new("shocks: {}", "shocks: expected a map of shocks by name, found an empty one"),
        new("shocks: [ a ]", "shocks: expected a map of shocks by name, found a list"),
        new("shocks: { winter-strom: built-in }", "shocks.winter-strom: no shock \"winter-strom\" is built in (did you mean \"winter-storm\"?)"),
        new("shocks: { a: 3 }", "shocks.a: expected values by path, or the word built-in, found \"3\""),
        new("shocks: { a: {} }", "shocks.a: expected values by path, or the word built-in, found an empty map"),
        new("shocks: { a / b: { random.seed: 1 } }", "shocks.a / b: \" / \" stands between plan and shock and in no name"),
        new("shocks: { a: { random.sead: 1 } }", "random.sead: \"sead\" is not a key here"),
        new("shocks: { a: { \"contracts[id=leas].term\": 3 years } }", "there is no item with id \"leas\""),
        new("shocks: { a: { grid.price.events: [ { at: 2026-06-01, for: 1 day } ] } }", "one of price, multiplier is needed"),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void Shocks_ThatMakeNoSense_AreRefused_WithTheirPlace_AndNothingIsWritten(string shocks, string message)
    {
        using var place = new StudyPlace();
        var study = place.File("bad.yaml", StudyPlace.Text("alternatives: { half: { horizon.length: 2 days, grid.curtailments: null } }\n" + shocks));
        var call = Invocation.Of("stress", study, "--out", place.Path("out"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Match($@"bad\.yaml\([1-9][0-9]*,[1-9][0-9]*\): error: .*{System.Text.RegularExpressions.Regex.Escape(message)}"));
            Assert.That(Directory.Exists(place.Path("out")), Is.False);
        });
    }

    private static Invocation Stress(string directory, params string[] more) => Invocation.Of(["stress", _study, "--out", _place.Path(directory), .. more]);

    private static IEnumerable<string?> Names(System.Text.Json.JsonElement list, string key) => list.EnumerateArray().Select(e => e.GetProperty(key).GetString());
}
