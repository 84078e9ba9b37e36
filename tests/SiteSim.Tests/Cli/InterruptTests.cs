using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Reports;
using SiteSim.Tests.Reports;

namespace SiteSim.Tests.Cli;

public sealed class InterruptTests
{
    [Test]
    public void InterruptedInTheMiddle_IsThree_AndLeavesNothing()
    {
        using var place = new Workplace();
        using var stop = new CancellationTokenSource();
        // The first line of progress, after one of thirty days, is when the user changes their mind.
        using var stderr = new InterruptingWriter("[inf] simulated to 2026-08-13", stop);
        var call = Invocation.Of(["run", Workplace.CurtailmentDay, "--out", place.Run, "--set", "horizon.length=30 days"], stderr, stop.Token);
        Assert.Multiple(() =>
        {
            Assert.That(stop.IsCancellationRequested, call.Error);
            Assert.That(call.Code, Is.EqualTo(ExitCode.Interrupted));
            Assert.That(call.Error, Does.EndWith("sitesim: interrupted; nothing was written\n").And.Not.Contain("   at "));
            Assert.That(call.Out, Is.Empty);
            Assert.That(place.Entries, Is.Empty);
        });
    }

    /// <summary>The real thing: a process that is told to stop by the terminal. It listens once a simulated day, which takes milliseconds.</summary>
    [Test]
    [Platform("Linux,MacOsX")]
    public async Task Process_ToldToStopByItsTerminal_IsThree_AndLeavesNothing()
    {
        if (IsInterruptIgnored())
        {
            Assert.Ignore("these tests were started in the background by a shell that ignores SIGINT for them, and what they start inherits that");
        }

        using var place = new Workplace();
        using var process = Sitesim.Start("run", Workplace.CurtailmentDay, "--out", place.Run, "--set", "horizon.length=40 years");
        var first = await process.StandardError.ReadLineAsync();
        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        var (output, rest) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Multiple(() =>
        {
            Assert.That(first, Does.StartWith("[inf] simulated to "));
            Assert.That(rest, Does.EndWith("sitesim: interrupted; nothing was written\n"));
            Assert.That(output, Is.Empty);
            Assert.That(process.ExitCode, Is.EqualTo(ExitCode.Interrupted));
            Assert.That(place.Entries, Is.Empty);
        });
    }

    [Test]
    public void InterruptedWhileWriting_LeavesTheRunBefore()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin);
        var before = Directory.GetFileSystemEntries(folder.Run).Order().Select(f => (f, File.GetLastWriteTimeUtc(f))).ToArray();
        Assert.That(() => RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin, stop: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.Multiple(() =>
        {
            Assert.That(Directory.GetFileSystemEntries(folder.Run).Order().Select(f => (f, File.GetLastWriteTimeUtc(f))), Is.EqualTo(before));
            Assert.That(Directory.GetFileSystemEntries(Path.GetDirectoryName(folder.Run)!), Is.EqualTo(new[] { folder.Run }));
        });
    }

    [Test]
    public void Interrupted_WithJson_IsOneDocument_AndTheRunBeforeStays()
    {
        using var place = new Workplace();
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        var before = File.ReadAllBytes(Path.Combine(place.Run, "manifest.json"));
        var call = Invocation.Of(
            ["run", Workplace.CurtailmentDay, "--out", place.Run, "--seed", "7", "--json"], new StringWriter(), new CancellationToken(canceled: true));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Interrupted));
            Assert.That(call.Json().GetProperty("exit_code").GetInt32(), Is.EqualTo(ExitCode.Interrupted));
            Assert.That(File.ReadAllBytes(Path.Combine(place.Run, "manifest.json")), Is.EqualTo(before));
        });
    }

    /// <summary>Signal 2 in the mask of ignored ones, a hexadecimal number (proc(5)).</summary>
    internal static bool IsInterruptIgnored()
    {
        const string status = "/proc/self/status";
        if (!File.Exists(status))
        {
            return false;
        }

        var mask = File.ReadLines(status).First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..];
        return (Convert.ToUInt64(mask.Trim(), 16) & 2) != 0;
    }
}
