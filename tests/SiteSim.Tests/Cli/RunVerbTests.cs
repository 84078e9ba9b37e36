using NUnit.Framework;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

public sealed class RunVerbTests
{
    private static readonly string[] Files =
        ["events.parquet", "ledger.parquet", "manifest.json", "report.html", "scenario.resolved.yaml", "summary.json", "timeseries.parquet"];

    [Test]
    public void Run_WritesTheDirectory_AndExplainSaysWhatTheOrderCost()
    {
        using var place = new Workplace();
        var run = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        var answer = Invocation.Of("explain", place.Run, "heat-dome");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Error);
            Assert.That(Directory.EnumerateFiles(place.Run).Select(Path.GetFileName), Is.EquivalentTo(Files));
            Assert.That(run.Out, Does.Contain("revenue less power").And.EndsWith($"report: {Path.Combine(place.Run, "report.html")}\n"));
            Assert.That(answer.Code, Is.EqualTo(ExitCode.Done), answer.Error);
            Assert.That(answer.Out, Does.Match(@"It cost \d[\d,.]* USD net\."));
        });
    }

    [Test]
    public void Summary_ShowsTheDay_LeasesOrdersAndTheSplitOfRevenue()
    {
        using var place = new Workplace();
        var run = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run).Out;
        var lines = run.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("Curtailment day, 10 MW"));
            Assert.That(lines[1], Is.EqualTo("2026-08-12 00:00 to 2026-08-13 00:00 US Central Time, seed 42, replication 0"));
            Assert.That(run, Does.Contain("revenue and margin by month, kUSD"));
            Assert.That(run, Does.Match(@"\n +2026-08 +9\.3 +76\.8 +8\.8 +95\.0 +90\.2 % +-8\.5 +86\.5\n"), "mining, GPU-hours, leases, revenue, AI share, power, margin");
            Assert.That(run, Does.Match(@"\n +power, mean, MW +████████████████▄▁▁▁▅███ +3\.00 +10\.00\n"), "an hour each");
            Assert.That(run, Does.Match(@"\n +flex +1 +3,000 +83\.\d+ % +240\.6 +930 +heat-dome 240\.6\n"), "months, rent, availability, minutes short, credits, because of");
            Assert.That(run, Does.Match(@"\n +heat-dome +2026-08-12 16:30 +4 h +3\.0 +28\.1 +930 +-1,845\n"), "in force, for, limit, not drawn, credits, net");
        });
    }

    [Test]
    public void Show_PrintsTheMeritOrder()
    {
        var show = Invocation.Of("show", Workplace.CurtailmentDay);
        Assert.That(show.Out, Does.Match(@"merit order, the first to give way first: 2026-08-12 00:00, energy at 40\.00\nUSD/MWh\n +load [^\n]*worth, USD/MWh[^\n]*\n +miners +6\.0 +78\.01 +runs"));
    }

    [Test]
    public void Show_EnergyDearerThanALoadIsWorth_SaysOff() => Assert.That(
        Invocation.Of("show", Workplace.CurtailmentDay, "--set", "grid.price.flat=90 USD/MWh").Out, Does.Match(@"\n +miners +6\.0 +78\.01 +off"));

    [Test]
    public void Explain_UnknownId_IsTwo_AndNamesTheKnown()
    {
        using var place = new Workplace();
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        var call = Invocation.Of("explain", place.Run, "heat-wave");
        Assert.That((call.Code, call.Error), Is.EqualTo((ExitCode.InputWrong,
$"sitesim: {place.Run}: \"heat-wave\" is no order, lease, conversion phase, outage or other cause of this run (did you mean \"heat-dome\"?)\n")));
    }

    [Test]
    public void Explain_IdLikeNoOther_ListsTheKnown()
    {
        using var place = new Workplace();
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        Assert.That(Invocation.Of("explain", place.Run, "zzz").Error, Does.EndWith("\"zzz\" is no order, lease, conversion phase, outage or other cause of this run (known: heat-dome, anchor, flex)\n"));
    }

    /// <summary>A file of the run directory, its new content, and what explain says.</summary>
    private static readonly TestCaseData[] Damages =
    [
        new("manifest.json", "{\"format\":\"sitesim-run/2\"}", "is of another version: manifest.json says format \"sitesim-run/2\", expected \"sitesim-run/1\""),
        new("manifest.json", "{\"format\":\"sitesim-run/1\"}", "manifest.json: "),
        new("summary.json", "null", "summary.json: expected a JSON object, got null"),
        new("summary.json", "{", "summary.json: "),
        new("events.parquet", "", "events.parquet cannot be read: "),
        new("events.parquet", "PAR1 and nothing of the kind PAR1", "events.parquet cannot be read: "),
        new("ledger.parquet", "a,b\n", "ledger.parquet cannot be read: "),
    ];

    [TestCaseSource(nameof(Damages))]
    public void Explain_ADamagedRun_IsTwo_AndNamesTheFile(string file, string text, string said)
    {
        using var place = new Workplace();
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        File.WriteAllText(Path.Combine(place.Run, file), text);
        var call = Invocation.Of("explain", place.Run, "heat-dome");
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Contain(said).And.Not.Contain("   at "));
            Assert.That(call.Out, Is.Empty);
        });
    }

    [Test]
    public void Explain_AFileOfTheRunMissing_IsTwo_AndNamesIt()
    {
        using var place = new Workplace();
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        File.Delete(Path.Combine(place.Run, "ledger.parquet"));
        var call = Invocation.Of("explain", place.Run, "heat-dome");
        Assert.That((call.Code, call.Error.Contains("ledger.parquet cannot be read", StringComparison.Ordinal)), Is.EqualTo((ExitCode.InputWrong, true)), call.Error);
    }

    [Test]
    public void Json_CarriesTheRun_AndTheSameRunGivesTheSameHash()
    {
        using var place = new Workplace();
        var first = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run, "--seed", "7", "--json", "--timing").Json();
        var second = Invocation.Of("run", Path.Combine(place.Run, "scenario.resolved.yaml"), "--out", place.Run + "-again", "--json").Json();
        Assert.Multiple(() =>
        {
            Assert.That(first.GetProperty("seed").GetInt64(), Is.EqualTo(7));
            Assert.That(first.GetProperty("timing").GetProperty("stages").GetArrayLength(), Is.EqualTo(3));
            Assert.That(second.GetProperty("timing").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
            Assert.That(second.GetProperty("seed").GetInt64(), Is.EqualTo(7), "the seed is in the resolved scenario");
            Assert.That(second.GetProperty("result_hash").GetString(), Is.EqualTo(first.GetProperty("result_hash").GetString()));
        });
    }

    [Test]
    public void Set_ReachesAnItemByName()
    {
        using var place = new Workplace();
        var call = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run, "--json", "--set", "grid.curtailments[id=heat-dome].limit=3.5 MW");
        var order = call.Json().GetProperty("summary").GetProperty("orders")[0];
        Assert.That(order.GetProperty("limit_mw").GetDouble(), Is.EqualTo(3.5));
    }

    [Test]
    public void Timing_NamesTheStages()
    {
        using var place = new Workplace();
        var call = Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run, "--timing");
        Assert.That(call.Error, Does.Contain("load").And.Contain("simulate").And.Contain("write").And.Contain("peak memory"));
    }

    [Test]
    public void Help_ShowsExamples()
    {
        var call = Invocation.Of("run", "--help");
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done));
            Assert.That(call.Out, Does.Contain("Examples:\n  sitesim run "));
        });
    }
}
