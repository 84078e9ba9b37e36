using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Scenarios;

namespace SiteSim.Tests.Cli;

public sealed class ExitCodeTests
{
    private static readonly string Site = Workplace.CurtailmentDay;

    private static readonly TestCaseData[] Wrong =
    [
        Row("no command", [], "no command: expected one of init, run, validate, show,"),
        Row("no such command", ["fly"], "there is no command \"fly\"\nSee sitesim --help."),
        Row("command misspelt", ["valdate", Site], "there is no command \"valdate\" (did you mean \"validate\"?)"),
        Row("no scenario named", ["run"], "'SITE' missing for command: 'run'"),
        Row("two scenarios named", ["run", Site, "other.yaml"], "\"other.yaml\" is not expected here"),
        Row("no such flag", ["run", Site, "--nope"], "there is no option \"--nope\""),
        Row("flag misspelt", ["run", Site, "--timng"], "there is no option \"--timng\" (did you mean \"--timing\"?)"),
        Row("flag of every command misspelt", ["show", Site, "--jsn"], "there is no option \"--jsn\" (did you mean \"--json\"?)"),
        Row("flag misspelt before the scenario", ["run", "--timng", Site], "sitesim: there is no option \"--timng\" (did you mean \"--timing\"?)\nSee sitesim run --help.\n"),
        Row("flag misspelt and no scenario", ["run", "--timng"], "there is no option \"--timng\" (did you mean \"--timing\"?)"),
        Row("flag of no command", ["--vrsion"], "there is no option \"--vrsion\" (did you mean \"--version\"?)"),
        Row("calibrate, cap is no number", ["calibrate", "x.csv", "--column", "t", "--every", "1 h", "--offer-cap", "many"], "--offer-cap \"many\": expected a number"),
        Row("calibrate, no such kind", ["calibrate", "x.csv", "--column", "t", "--every", "1 h", "--kind", "wind"], "'wind' not recognized. Must be one of: 'price' 'weather'"),
        Row("seed is no number", ["run", Site, "--seed", "x"], "--seed \"x\": expected a whole number from 0 to 9223372036854775807"),
        Row("seed below zero", ["run", Site, "--seed", "-7"], "--seed \"-7\": expected a whole number"),
        Row("seed beyond all", ["run", Site, "--seed", "99999999999999999999"], "--seed \"99999999999999999999\": expected a whole number"),
        Row("seed without a number", ["run", Site, "--seed"], "'--seed'"),
        Row("replication below zero", ["run", Site, "--replication", "-1"], "--replication \"-1\": expected a whole number from 0 to 2147483647"),
        Row("replication beyond all", ["run", Site, "--replication", "2147483648"], "--replication \"2147483648\": expected a whole number"),
        Row("override without a value", ["run", Site, "--set", "site.name"], "--set \"site.name\": expected path=value"),
        Row("override without a path", ["run", Site, "--set", "=3"], "--set \"=3\": expected path=value"),
        Row("scenario missing", ["run", "missing.yaml"], "missing.yaml(1,1): error: there is no file"),
        Row("scenario missing, validate", ["validate", "missing.yaml"], "there is no file"),
        Row("scenario missing, show", ["show", "missing.yaml"], "there is no file"),
        Row("override of nothing", ["validate", Site, "--set", "site.interconection=9 MW"], "--set(1,6): error: site.interconection: \"interconection\" is not a key here (did you mean \"interconnection\"?)"),
        Row("override of no item", ["run", Site, "--set", "grid.curtailments[id=heat].limit=3 MW"], "--set(1,18): error: grid.curtailments[id=heat].limit: there is no item with id \"heat\" (did you mean \"heat-dome\"?)"),
        Row("override of no such number", ["run", Site, "--set", "mining.fleets[9].machines=1"], "--set(1,"),
        Row("override of an unclosed path", ["run", Site, "--set", "mining.fleets[0.machines=1"], "--set"),
        Row("override out of range", ["validate", Site, "--set", "horizon.length=-1 day"], "horizon.length"),
        Row("out is nothing", ["run", Site, "--out", ""], "no directory is named"),
        Row("out is a file", ["run", Site, "--out", Site], "site.yaml is a file: expected a run directory or a name not taken"),
        Row("out is below a file", ["run", Site, "--out", Path.Combine(Site, "run")], "cannot be written: no directory can be made in"),
        Row("no run directory", ["explain", "missing", "heat-dome"], "missing is not there: expected a directory that sitesim run wrote"),
        Row("run directory is a file", ["explain", Site, "heat-dome"], "is a file: expected a directory that sitesim run wrote"),
        Row("run directory of something else", ["explain", Path.GetDirectoryName(Site)!, "heat-dome"], "is not a run directory: it has no manifest.json of one"),
        Row("no such kind", ["catalog", "boats"], "the catalog has no kind \"boats\" (known: asics"),
        Row("kind misspelt", ["catalog", "asisc"], "the catalog has no kind \"asisc\" (did you mean \"asics\"?)"),
        Row("no such row", ["catalog", "asics", "boat"], "there is no \"boat\" in the catalog of asics"),
        Row("row misspelt", ["catalog", "asics", "Antminer S12"], "(did you mean \"Antminer S"),
        Row("calibrate, file missing", ["calibrate", "missing.csv", "--column", "x", "--every", "1 h"], "missing.csv cannot be read"),
        Row("calibrate, no spacing", ["calibrate", "missing.csv", "--column", "x"], "'--every' is required"),
        Row("calibrate, one column for weather", ["calibrate", "x.csv", "--kind", "weather", "--column", "t", "--every", "1 h"], "expected 2"),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void WrongInput_IsTwo_AndSaysWhatIsWrong(string[] args, string said)
    {
        var call = Invocation.Of(args);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Contain(said).And.Not.Contain("   at "));
            Assert.That(call.Out, Is.Empty);
        });
    }

    [TestCaseSource(nameof(Wrong))]
    public void WrongInput_WithJson_IsOneDocument(string[] args, string said)
    {
        var call = Invocation.Of(["--json", .. args]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Json().GetProperty("exit_code").GetInt32(), Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain(said));
        });
    }

    [Test]
    public void EveryIssueOfAScenario_IsPrintedWithItsPlace_AndNothingIsWritten()
    {
        using var place = new Workplace();
        var text = ScenarioText.Whole
            .Replace("interconnection: 20 MW", "interconnection: 20 parsecs", StringComparison.Ordinal)
            .Replace("nodes: 300", "nodes: many", StringComparison.Ordinal);
        var site = place.File("site.yaml", text);
        var call = Invocation.Of("run", site, "--out", place.Run);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Match(@"site\.yaml\(\d+,\d+\): error: site\.interconnection: .*parsecs"));
            Assert.That(call.Error, Does.Match(@"site\.yaml\(\d+,\d+\): error: compute\.clusters\[0\]\.nodes: .*many"));
            Assert.That(place.Entries, Is.EqualTo(new[] { "site.yaml" }));
        });
    }

    /// <summary>A file that is not the run's, and what is said of the directory that holds it.</summary>
    private static readonly TestCaseData[] Others =
    [
        new("thesis.txt", "mine", "is not a run directory"),
        new("manifest.json", "{ \"name\": \"some web page\" }", "is not a run directory"),
        new("manifest.json", "[1]", "is not a run directory"),
        new("manifest.json", "mine", "is not a run directory"),
    ];

    [TestCaseSource(nameof(Others))]
    public void Run_WhereSomethingElseIs_LeavesItAlone(string name, string text, string said)
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.Run);
        File.WriteAllText(Path.Combine(place.Run, name), text);
        var call = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain(said).And.Contain("it is not replaced"));
            Assert.That(place.Entries, Is.EquivalentTo(new[] { "run", name }));
        });
    }

    [Test]
    public void Run_WhereARunIsWithTheUsersOwnNotes_LeavesThemAlone()
    {
        using var place = new Workplace();
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        File.WriteAllText(Path.Combine(place.Run, "thesis.txt"), "mine");
        var call = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        Assert.That((call.Code, call.Error, place.Entries.Contains("thesis.txt")),
            Is.EqualTo((ExitCode.InputWrong, $"sitesim: {place.Run} also holds thesis.txt, which is not of a run: it is not replaced\n", true)));
    }

    [Test]
    public void Run_WhereNothingCanBeWritten_SaysSoBeforeItSimulates()
    {
        Assume.That(Directory.Exists("/proc/self"), "needs a place where no directory can be made");
        var call = Invocation.Of("run", Workplace.CurtailmentDay, "--out", "/proc/run");
        Assert.That((call.Code, call.Error), Is.EqualTo((ExitCode.InputWrong, "sitesim: /proc/run cannot be written: no directory can be made in /proc\n")));
    }

    private static TestCaseData Row(string name, string[] args, string said) => new TestCaseData(args, said).SetArgDisplayNames(name);
}
