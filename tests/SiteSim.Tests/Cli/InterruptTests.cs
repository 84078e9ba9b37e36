using NUnit.Framework;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

public sealed class InterruptTests
{
    [Test]
    public void InterruptedInTheMiddle_IsThree_AndLeavesNothing()
    {
        using var place = new Workplace();
        using var stop = new CancellationTokenSource();
        // The first line of progress, after one of thirty days, is when the user changes their mind.
        using var stderr = new InterruptingWriter("simulated to 2026-08-13", stop);
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

    [Test]
    public void Interrupted_WithJson_IsOneDocument_AndTheRunBeforeStays()
    {
        using var place = new Workplace();
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run, "--quiet");
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
}
