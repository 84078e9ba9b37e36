using NUnit.Framework;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

public sealed class LogTests
{
    private static readonly string[] ThreeDays = ["run", Workplace.CurtailmentDay, "--set", "horizon.length=3 days", "--set", "mining.fleets[0].failures=600 %/year"];

    [TestCase("error", new string[0])]
    [TestCase("warning", new[] { "[wrn] 2026-08: flex was short for 4.0 h, credit " })]
    [TestCase("info", new[] { "[inf] simulated to ", "[inf] 2026-08-12 16:30:00 site: curtailment limit in force (heat-dome), site at " })]
    [TestCase("debug", new[] { "[inf] simulated to ", "[dbg] read ", ": machine failed, back in ", "[inf] 2026-08-12 16:30:00 site: curtailment limit in force" })]
    public void Verbosity_SaysHowMuchStandardErrorIsTold(string level, string[] said)
    {
        using var place = new Workplace();
        var call = Invocation.Of([.. ThreeDays, "--out", place.Run, "--verbosity", level]);
        Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
        foreach (var words in said)
        {
            Assert.That(call.Error, Does.Contain(words));
        }

        Assert.Multiple(() =>
        {
            Assert.That(call.Error.Contains("[dbg]", StringComparison.Ordinal), Is.EqualTo(level == "debug"));
            Assert.That(call.Error.Contains("[inf]", StringComparison.Ordinal), Is.EqualTo(level is "info" or "debug"));
            Assert.That(call.Error.Contains("[wrn]", StringComparison.Ordinal), Is.EqualTo(level != "error"));
        });
    }

    [Test]
    public void Verbosity_LeftOut_IsInfo()
    {
        using var place = new Workplace();
        var plain = Invocation.Of([.. ThreeDays, "--out", place.Run]);
        Assert.That(plain.Error, Does.Contain("[inf]").And.Not.Contain("[dbg]"));
    }

    [Test]
    public void Log_TakesEverything_WithTheTimeOfDay_AndTheRunDirectoryStaysTheSame()
    {
        using var place = new Workplace();
        Invocation.Of([.. ThreeDays, "--out", place.Run]);
        var without = Files(place);
        var call = Invocation.Of([.. ThreeDays, "--out", place.Run, "--verbosity", "error", "--log", place.Path("sitesim.log")]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Error, Is.Empty);
            Assert.That(File.ReadLines(place.Path("sitesim.log")), Has.All.Match(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [+-]\d\d:\d\d \[(dbg|inf|wrn)\] "));
            Assert.That(File.ReadAllText(place.Path("sitesim.log")), Does.Contain("[dbg] read ").And.Contain("machine failed").And.Contain("curtailment limit in force"));
            Assert.That(Files(place), Is.EqualTo(without));
        });
    }

    [Test]
    public void Log_CannotBeWritten_IsTwo()
    {
        using var place = new Workplace();
        var call = Invocation.Of([.. ThreeDays, "--out", place.Run, "--log", place.Path(Path.Combine("missing", "sitesim.log"))]);
        Assert.That((call.Code, place.Entries.Any()), Is.EqualTo((ExitCode.InputWrong, false)), call.Error);
        Assert.That(call.Error, Does.Contain("sitesim.log\" cannot be written: "));
    }

    [Test]
    public void Verbosity_NoSuchLevel_IsTwo() => Assert.That(
        Invocation.Of("validate", Workplace.CurtailmentDay, "--verbosity", "loud").Error,
        Does.Contain("--verbosity \"loud\": expected one of error, warning, info, debug"));

    /// <summary>The process writes through another sink than a call does.</summary>
    [Test]
    public async Task Process_LogsOnStandardError()
    {
        using var process = Sitesim.Start("validate", Workplace.CurtailmentDay, "--verbosity", "debug");
        var (output, error) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var call = Invocation.Of("validate", Workplace.CurtailmentDay, "--verbosity", "debug");
        Assert.That((process.ExitCode, output, error), Is.EqualTo((call.Code, call.Out, call.Error)));
    }

    private static (string, string)[] Files(Workplace place) =>
        [.. Directory.GetFiles(place.Run).Order().Select(f => (f, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))))];
}
