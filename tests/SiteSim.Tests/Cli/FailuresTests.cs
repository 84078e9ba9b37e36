using System.CommandLine;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Commands;
using SiteSim.Cli.Output;
using SiteSim.Simulation;

namespace SiteSim.Tests.Cli;

/// <summary>A defect cannot be brought about from outside, so its report is asked for here.</summary>
public sealed class FailuresTests
{
    private static readonly DateTime Instant = new(2026, 8, 12, 21, 30, 0, DateTimeKind.Utc);

    [Test]
    public void Defect_IsOne_WithSeedAndSimulatedTime_AndNoTrace()
    {
        var call = Report([]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.OurFault));
            Assert.That(call.Error, Does.Contain("the run failed at 2026-08-12 21:30:00 UTC (seed 42, replication 3): power does not balance"));
            Assert.That(call.Error, Does.Contain("a defect of SiteSim").And.Not.Contain(nameof(Broken)));
            Assert.That(call.Out, Is.Empty);
        });
    }

    [Test]
    public void Defect_Verbose_SaysWhere() => Assert.That(Report(["--verbosity", "debug"]).Error, Does.Contain(nameof(Broken)));

    [Test]
    public void Defect_WithJson_IsOneDocument() =>
        Assert.That(Report(["--json"]).Json().GetProperty("exit_code").GetInt32(), Is.EqualTo(ExitCode.OurFault));

    private static Invocation Report(string[] args)
    {
        var (stdout, stderr) = (new StringWriter(), new StringWriter());
        var parsed = new RootCommand { OutputOptions.Json, OutputOptions.Csv, OutputOptions.Table, LogOptions.Verbosity, LogOptions.File }.Parse(args);
        using var session = new Session(parsed, stdout, stderr, CancellationToken.None);
        var code = Failures.Report(Broken(), session);
        return new Invocation(code, stdout.ToString(), stderr.ToString());
    }

    private static Exception Broken()
    {
        try
        {
            throw new RunFailedException(42, 3, Instant, new InvalidOperationException("power does not balance"));
        }
        catch (RunFailedException failure)
        {
            return failure;
        }
    }
}
