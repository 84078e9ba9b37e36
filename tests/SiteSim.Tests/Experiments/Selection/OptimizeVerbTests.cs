using System.Text.Json;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Scenarios.Studies;
using SiteSim.Tests.Cli;
using SiteSim.Tests.Experiments.Studies;

namespace SiteSim.Tests.Experiments.Selection;

public sealed class OptimizeVerbTests
{
    private const string Points = """
        alternatives:
          half: { horizon.length: 1 week, grid.curtailments: null }
          more: { horizon.length: 1 week, grid.curtailments: null, "split.compute": 170 MW }
          same: { horizon.length: 1 week, grid.curtailments: null, "split.compute": 169.99 MW }
          none: { horizon.length: 1 week, grid.curtailments: null, "split.compute": 0 MW }
        replications: 12
        """;

    private static StudyPlace _place = null!;
    private static string _study = null!;
    private static Invocation _whole = null!;

    [OneTimeSetUp]
    public void Run()
    {
        _place = new StudyPlace();
        _study = Study("study.yaml", "optimise: { maximise: margin_usd, indifference: 2000, subject_to: [ { figure: lease_availability_pct, at_least: 90 } ] }");
        _whole = Optimize("whole", "--jobs", "1", "--json");
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    [Test]
    public void Best_IsThatOfTheSweep_WithFewerRuns()
    {
        var sweep = Invocation.Of("sweep", "run", _study, "--out", _place.Path("all"), "--json").Json().GetProperty("points").EnumerateArray();
        var best = sweep.MaxBy(p => p.GetProperty("figure").GetProperty("mean").GetDouble()).GetProperty("point").GetString();
        var answer = _whole.Json();
        Assert.Multiple(() =>
        {
            Assert.That(_whole.Code, Is.EqualTo(ExitCode.Done), _whole.Error);
            Assert.That(new[] { "more", "same" }, Does.Contain(best).And.Contains(answer.GetProperty("best").GetString()));
            Assert.That(answer.GetProperty("outcome").GetString(), Is.EqualTo("shown"));
            Assert.That(answer.GetProperty("confidence").GetDouble(), Is.GreaterThanOrEqualTo(0.95));
            Assert.That(answer.GetProperty("runs").GetInt32(), Is.LessThan(answer.GetProperty("exhaustive_runs").GetInt32()).And.EqualTo(Shards("whole")));
        });
    }

    [TestCase("2")]
    [TestCase("3")]
    public void AnyThreads_GiveTheSameAnswer(string jobs) => Assert.That(Optimize($"jobs-{jobs}", "--jobs", jobs, "--json").Out, Is.EqualTo(_whole.Out));

    [Test]
    public void AfterASweep_NothingIsRun_AndTheAnswerIsTheSame_WhateverTheShards()
    {
        Invocation.Of("sweep", "run", _study, "--out", _place.Path("swept"), "--shard-size", "5");
        var times = Directory.GetFiles(System.IO.Path.Combine(_place.Path("swept"), "shards")).Select(File.GetLastWriteTimeUtc).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(Optimize("swept", "--json").Out, Is.EqualTo(_whole.Out));
            Assert.That(Directory.GetFiles(System.IO.Path.Combine(_place.Path("swept"), "shards")).Select(File.GetLastWriteTimeUtc), Is.EqualTo(times));
        });
    }

    [Test]
    public void Interrupted_KeepsWhatWasRun_AndGoesOnToTheSameAnswer()
    {
        using var stop = new CancellationTokenSource();
        using var stderr = new InterruptingWriter("[inf] 1 runs", stop);
        var first = Invocation.Of(["optimize", _study, "--out", _place.Path("interrupted"), "--jobs", "1"], stderr, stop.Token);
        var kept = Shards("interrupted");
        var then = Optimize("interrupted", "--json");
        Assert.Multiple(() =>
        {
            Assert.That(first.Code, Is.EqualTo(ExitCode.Interrupted));
            Assert.That(first.Error, Does.Contain($"interrupted; what was run is kept: sitesim optimize {_study} --out {_place.Path("interrupted")} goes on"));
            Assert.That(kept, Is.GreaterThan(0).And.LessThan(Shards("whole")));
            Assert.That(then.Out, Is.EqualTo(_whole.Out));
        });
    }

    [Test]
    public void Text_HasTheTables_AndTheAnswer()
    {
        var call = Optimize("whole");
        Assert.That(call.Out, Does.Match(@"revenue less power, mean, the more the better").And.Match(@"1 +(more|same) +\d+ .*chosen").And.Match(@"lease_availability_pct mean >= 90 +100\.0000")
            .And.Match(@"best: (more|same), [\d.]+ MUSD").And.Match(@"probability of correct selection at least 9[5-9]\.\d\d %").And.Match(@"\d+ runs, [\d.]+ % of the 48 of every point"));
    }

    [Test]
    public void Pareto_PutsTheFrontBesideTheChoice()
    {
        var text = Optimize("front", "--pareto");
        var points = Optimize("front", "--pareto", "--json").Json().GetProperty("pareto").GetProperty("points").EnumerateArray().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(text.Code, Is.EqualTo(ExitCode.Done), text.Error);
            Assert.That(text.Out, Does.Contain("value (margin_usd mean, MUSD) against risk (margin_usd CVaR10, MUSD)").And.Match("front: .*\n(.*\n)?.*nothing shown is wrong; 48 runs"));
            Assert.That(points.Select(p => p.GetProperty("point").GetString()), Is.EqualTo(new[] { "half", "more", "same", "none" }));
            Assert.That(points.Select(p => p.GetProperty("replications").GetInt32()), Is.All.EqualTo(12), "a tenth's mean takes 20 futures, and there are 12");
            Assert.That(points.Select(p => p.GetProperty("is_on_front").GetBoolean()), Has.Some.True);
        });
    }

    [Test]
    public void ShippedGoal_IsThatOfTheStudyItExtends()
    {
        var folder = System.IO.Path.GetDirectoryName(StudyPlace.Base)!;
        var loaded = StudyFile.Load(System.IO.Path.Combine(folder, "availability.yaml"), 13);
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Issues, Is.Empty);
            Assert.That(loaded.Study!.Points, Has.Count.EqualTo(13));
            Assert.That(loaded.Study!.Goal.Constraints.Single(), Is.EqualTo(new GoalConstraint("lease_availability_pct", GoalMeasure.Mean, true, 99.99)));
        });
    }

    [Test]
    public void OtherGoal_InTheSameDirectory_UsesWhatIsThere()
    {
        var other = Study("other.yaml", "optimise: { minimise: power_cost_usd, measure: CVaR90, first_stage: 3 }");
        var call = Invocation.Of("optimize", other, "--out", _place.Path("whole"), "--json");
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
            Assert.That(call.Json().GetProperty("measure").GetString(), Is.EqualTo("CVaR90"));
        });
    }

    [Test]
    public void ConstraintThatNoPointKeeps_LeavesNoBest()
    {
        var never = Study("never.yaml", "optimise: { maximise: margin_usd, subject_to: [ { figure: peak_power_mw, at_most: 1 } ] }");
        var call = Invocation.Of("optimize", never, "--out", _place.Path("whole"), "--json");
        Assert.Multiple(() =>
        {
            Assert.That(call.Json().GetProperty("best").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(call.Json().GetProperty("points").EnumerateArray().Select(p => p.GetProperty("standing").GetString()), Is.All.EqualTo("breaks"));
        });
    }

    private static readonly TestCaseData[] Goals =
    [
        new("optimise: {}", "optimise: one of maximise, minimise is needed"),
        new("optimise: { maximise: a, minimise: b }", "only one of maximise, minimise can hold"),
        new("optimise: { maximize: margin_usd }", "\"maximize\" is not a key here (did you mean \"maximise\"?)"),
        new("optimise: { maximise: margin_usd, measure: P0 }", "optimise.measure: \"P0\" is not a measure: expected mean, P10, CVaR10, or share above 0"),
        new("optimise: { maximise: margin_usd, measure: median }", "\"median\" is not a measure"),
        new("optimise: { maximise: margin_usd, measure: share above 3 }", "can be limited and not chosen by"),
        new("optimise: { maximise: margin_usd, confidence: 100 % }", "optimise.confidence: 100 % is out of range"),
        new("optimise: { maximise: margin_usd, first_stage: 2 }", "optimise.first_stage: 2 is out of range"),
        new("optimise: { maximise: margin_usd, indifference: -1 }", "optimise.indifference: -1 is out of range"),
        new("optimise: { maximise: margin_usd, subject_to: [ { figure: x } ] }", "optimise.subject_to[0]: one of at_least, at_most is needed"),
        new("optimise: { maximise: margin_usd, subject_to: [ { at_least: 3 } ] }", "optimise.subject_to[0].figure: \"figure\" is missing"),
        new("optimise: { maximise: margin_usd, subject_to: [ { figure: x, measure: share above 0, at_least: 3 } ] }", "a share of the futures is limited from above"),
        new("optimise: { maximise: margin_usd, subject_to: [ { figure: x, measure: share above 0, at_most: 0 } ] }", "0 % of the futures: expected a number inside 0 to 100"),
        new("optimise: { maximise: margin_usd, risk: { measure: P5 } }", "optimise.risk: one of maximise, minimise is needed"),
    ];

    [TestCaseSource(nameof(Goals))]
    public void Goal_IsRefused_WithItsPlace_AndNothingIsWritten(string goal, string message)
    {
        var call = Invocation.Of("optimize", Study("bad.yaml", goal), "--out", _place.Path("bad"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Match($@"bad\.yaml\([1-9][0-9]*,[1-9][0-9]*\): error: .*{System.Text.RegularExpressions.Regex.Escape(message)}"));
            Assert.That(Directory.Exists(_place.Path("bad")), Is.False);
        });
    }

    [TestCase("optimise: { maximise: margin_us }", "there is no figure \"margin_us\" (did you mean \"margin_usd\"?)")]
    [TestCase("optimise: { maximise: margin_usd, subject_to: [ { figure: lease_availabilty_pct, at_least: 1 } ] }", "there is no figure \"lease_availabilty_pct\"")]
    [TestCase("optimise: { maximise: margin_usd, budget: 19 }", "optimise.budget 19: expected at least 20 runs, 5 futures of each of 4 points")]
    public void Goal_ThatTheStudyCannotMeet_IsRefused(string goal, string message)
    {
        var call = Invocation.Of("optimize", Study("unmet.yaml", goal), "--out", _place.Path("whole"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain(message));
        });
    }

    [Test]
    public void FuturesDrawnTogether_AreRefused_AndNothingIsWritten()
    {
        var study = _place.File("antithetic.yaml", StudyPlace.Text("alternatives: { a: { random.sampling: antithetic }, b: { random.sampling: antithetic, grid.curtailments: null } }"));
        var call = Invocation.Of("optimize", study, "--out", _place.Path("antithetic"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain("random.sampling is antithetic: expected independent"));
            Assert.That(Directory.Exists(_place.Path("antithetic")), Is.False);
        });
    }

    private static string Study(string name, string goal) => _place.File(name, StudyPlace.Text($"{Points}\n{goal}"));

    private static Invocation Optimize(string directory, params string[] more) => Invocation.Of(["optimize", _study, "--out", _place.Path(directory), .. more]);

    private static int Shards(string directory) => Directory.GetFiles(System.IO.Path.Combine(_place.Path(directory), "shards")).Length;
}
