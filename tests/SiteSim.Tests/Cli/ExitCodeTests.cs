using NUnit.Framework;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

public sealed class ExitCodeTests
{
    private static readonly string Site = Workplace.CurtailmentDay;

    private static readonly TestCaseData[] Wrong =
    [
        Row("no command", [], "Required command was not provided"),
        Row("no such command", ["fly"], "'fly'"),
        Row("no scenario named", ["run"], "'SITE' missing for command: 'run'"),
        Row("no such flag", ["run", Site, "--nope"], "'--nope'"),
        Row("seed is no number", ["run", Site, "--seed", "x"], "'x'"),
        Row("replication below zero", ["run", Site, "--replication", "-1"], "--replication -1: expected 0 or more"),
        Row("override without a value", ["run", Site, "--set", "site.name"], "--set 'site.name': expected path=value"),
        Row("scenario missing", ["run", "missing.yaml"], "missing.yaml(1,1): error: there is no file"),
        Row("scenario missing, validate", ["validate", "missing.yaml"], "there is no file"),
        Row("scenario missing, show", ["show", "missing.yaml"], "there is no file"),
        Row("override of nothing", ["validate", Site, "--set", "site.interconection=9 MW"], "--set(1,"),
        Row("override out of range", ["validate", Site, "--set", "horizon.length=-1 day"], "horizon.length"),
        Row("no run directory", ["explain", "missing", "heat-dome"], "missing"),
        Row("no such kind", ["catalog", "boats"], "no kind 'boats': expected one of asics"),
        Row("no such row", ["catalog", "asics", "boat"], "no 'boat' among asics"),
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
        var call = Invocation.Of([.. args, "--json"]);
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
        var text = File.ReadAllText(Workplace.CurtailmentDay)
            .Replace("interconnection: 10 MW", "interconnection: 10 parsecs", StringComparison.Ordinal)
            .Replace("machines: 2000", "machines: many", StringComparison.Ordinal);
        var site = place.File("site.yaml", text);
        var call = Invocation.Of("run", site, "--out", place.Run);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Match(@"site\.yaml\(\d+,\d+\): error: site\.interconnection: .*parsecs"));
            Assert.That(call.Error, Does.Match(@"site\.yaml\(\d+,\d+\): error: mining\.fleets\[0\]\.machines: .*many"));
            Assert.That(place.Entries, Is.EqualTo(new[] { "site.yaml" }));
        });
    }

    [Test]
    public void Run_WhereSomethingElseIs_LeavesItAlone()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.Run);
        File.WriteAllText(Path.Combine(place.Run, "thesis.txt"), "mine");
        var call = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain("is not a run directory"));
            Assert.That(place.Entries, Is.EquivalentTo(new[] { "run", "thesis.txt" }));
        });
    }

    private static TestCaseData Row(string name, string[] args, string said) => new TestCaseData(args, said).SetArgDisplayNames(name);
}
