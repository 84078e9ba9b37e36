using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Scenarios.Studies;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class MalformedStudyTests
{
    private static readonly TestCaseData[] Studies =
    [
        new("", "one of vary, alternatives, ranges is needed"),
        new("vary: []", "vary: there is no axis to vary"),
        new("vary: [ { path: random.seed, values: [] } ]", "vary[0].values: the axis has no values"),
        new("vary: [ { path: random.sead, values: [1, 2] } ]", "random.sead: \"sead\" is not a key here (did you mean \"seed\"?)"),
        new("vary: [ { path: \"random..seed\", values: [1, 2] } ]", "\"random..seed\" is not a path"),
        new("vary: [ { path: random.seed, values: [1, 1] } ]", "vary[0].values[1]: 1 is listed twice"),
        new("vary: [ { path: random.seed, values: [1] }, { path: random.seed, values: [2] } ]", "random.seed: is already set on line 3 by random.seed"),
        new("vary: [ { path: random, values: [ { seed: 1 } ] }, { path: random.seed, values: [2] } ]", "random.seed: is already set on line 3 by random"),
        new("vary: [ { path: random.seed } ]", "vary[0].values: \"values\" is missing"),
        new("vary: [ { path: grid.price.flat, values: [3 MW] } ]", "grid.price.flat: \"MW\" is not a unit for this"),
        new("alternatives: {}", "alternatives: expected a map of points by name, found an empty one"),
        new("alternatives: [ a, b ]", "alternatives: expected a map of points by name, found a list"),
        new("alternatives: { a: 3 }", "alternatives.a: expected values by path, found \"3\""),
        new("alternatives: { a: {}, a: {} }", "\"a\" is written twice"),
        new("alternatives: { a: { random: { seed: 1 }, random.seed: 2 } }", "random.seed: is already set on line 3 by random"),
        new("alternatives: { a: {} }\nbaseline: b", "baseline: there is no point \"b\""),
        new("alternatives: { a: {} }\nreplications: 0", "replications: 0 is out of range"),
        new("alternatives: { a: {} }\nreplicatons: 3", "\"replicatons\" is not a key here (did you mean \"replications\"?)"),
        new("alternatives: { a: {} }\nvary: []", "only one of vary, alternatives, ranges can hold"),
    ];

    [TestCaseSource(nameof(Studies))]
    public void Study_IsRefused_WithItsPlace_AndNothingIsWritten(string points, string message)
    {
        using var place = new StudyPlace();
        var study = place.File("bad.yaml", StudyPlace.Text(points));
        var call = Invocation.Of("sweep", "run", study, "--out", place.Path("out"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Match($@"bad\.yaml\([1-9][0-9]*,[1-9][0-9]*\): error: .*{System.Text.RegularExpressions.Regex.Escape(message)}"));
            Assert.That(Directory.Exists(place.Path("out")), Is.False);
        });
    }

    [Test]
    public void Study_WithManyMistakes_TellsThemAllAtOnce()
    {
        using var place = new StudyPlace();
        var study = place.File("bad.yaml", StudyPlace.Text("alternatives: { a: { random.sead: 1 }, b: { grid.price.flat: 3 MW } }\nbaseline: c\nreplications: none"));
        Assert.That(Invocation.Of("sweep", "run", study, "--out", place.Path("out")).Error, Does.Contain("\"sead\"").And.Contain("\"MW\"").And.Contain("no point \"c\"").And.Contain("replications:"));
    }

    [Test]
    public void AMillionPoints_NeedAYes()
    {
        using var place = new StudyPlace();
        var axis = $"[{string.Join(", ", Enumerable.Range(1, 1000))}]";
        var study = place.File("big.yaml", StudyPlace.Text($"vary: [ {{ path: random.seed, values: {axis} }}, {{ path: mining.fleets[0].machines, values: {axis} }} ]".Replace("path: mining.fleets[0].machines", "path: \"mining.fleets[0].machines\"")));
        var call = Invocation.Of("sweep", "run", study, "--out", place.Path("out"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain("vary: 1000000 points, more than 10000 (fewer values, or --yes when it is meant)"));
        });
    }

    [Test]
    public void ShippedStudy_HasItsPoints_WithoutAnIssue()
    {
        var loaded = StudyFile.Load(Path.Combine(Path.GetDirectoryName(StudyPlace.Base)!, "study.yaml"), 13);
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Issues, Is.Empty);
            Assert.That(loaded.Study!.Points.Select(p => p.Name), Is.EqualTo(Enumerable.Range(0, 13).Select(i => FormattableString.Invariant($"split.compute={25 * i} MW"))));
        });
    }

    private static readonly TestCaseData[] Calls =
    [
        new((string[])["sweep"], "no command: expected one of run, plan, resume,"),
        new((string[])["sweep", "study.yaml"], "there is no command \"study.yaml\" (known: run, plan,"),
        new((string[])["sweep", "reusme", "x"], "there is no command \"reusme\" (did you mean \"resume\"?)\nSee sitesim sweep --help."),
        new((string[])["sweep", "run"], "'STUDY' missing for command: 'run'.\nSee sitesim sweep run --help."),
        new((string[])["sweep", "run", "missing.yaml"], "missing.yaml(1,1): error: there is no file"),
        new((string[])["sweep", "run", "missing.yaml", "--shard-sise", "3"], "there is no option \"--shard-sise\" (did you mean \"--shard-size\"?)"),
        new((string[])["sweep", "run", "x.yaml", "--engine", "slum"], "--engine \"slum\": expected local or slurm"),
        new((string[])["sweep", "run", "x.yaml", "--partition", "long"], "--partition does not go with --engine local"),
        new((string[])["sweep", "run", "x.yaml", "--engine", "slurm", "--jobs", "2"], "--jobs does not go with --engine slurm"),
        new((string[])["sweep", "run", "x.yaml", "--engine", "slurm", "--throttle", "0"], "--throttle 0: expected at least 1"),
        new((string[])["sweep", "resume", "missing"], "missing holds no study (there is no plan.json)"),
        new((string[])["sweep", "status", "missing"], "missing holds no study (there is no plan.json)"),
        new((string[])["sweep", "show", "missing"], "missing holds no study (there is no plan.json)"),
        new((string[])["sweep", "compare", "missing"], "'B' missing for command: 'compare'"),
    ];

    [TestCaseSource(nameof(Calls))]
    public void Call_ThatCannotBe_SaysWhatIsExpected(string[] args, string message)
    {
        var call = Invocation.Of(args);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain(message).And.Not.Contain("   at "));
        });
    }

    [Test]
    public void Vary_MakesEveryCombination_TheLastAxisFastest()
    {
        using var place = new StudyPlace();
        var study = place.File("vary.yaml", StudyPlace.Text("""
            vary:
              - { path: horizon.length, values: [1 day, 2 days] }
              - { path: grid.curtailments, values: [null] }
              - { path: grid.price, values: [ { flat: 30 USD/MWh }, { flat: 60 USD/MWh } ] }
            replications: 2
            """));
        var names = Invocation.Of("sweep", "run", study, "--out", place.Path("out"), "--json").Json().GetProperty("points").EnumerateArray().Select(p => p.GetProperty("point").GetString());
        Assert.That(names, Is.EqualTo(new[]
        {
            "horizon.length=1 day, grid.curtailments=null, grid.price={ flat: 30 USD/MWh }",
            "horizon.length=1 day, grid.curtailments=null, grid.price={ flat: 60 USD/MWh }",
            "horizon.length=2 days, grid.curtailments=null, grid.price={ flat: 30 USD/MWh }",
            "horizon.length=2 days, grid.curtailments=null, grid.price={ flat: 60 USD/MWh }",
        }));
    }
}
