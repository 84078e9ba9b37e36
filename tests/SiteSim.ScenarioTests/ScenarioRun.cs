using System.Collections.Concurrent;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Reports;

namespace SiteSim.ScenarioTests;

/// <summary>A shipped scenario run once through the command line, and its run directory read back.</summary>
internal static class ScenarioRun
{
    private static readonly ConcurrentDictionary<string, Lazy<StoredRun>> Runs = new();

    public static StoredRun Of(string name) => Runs.GetOrAdd(name, n => new Lazy<StoredRun>(() => Run(n))).Value;

    private static StoredRun Run(string name)
    {
        var directory = Path.Combine(Shipped.Root, "artifacts", "scenario-tests", name);
        var (stdout, stderr) = (new StringWriter(), new StringWriter());
        var code = CommandLine.Run(["run", Shipped.Site(name), "--out", directory], stdout, stderr, CancellationToken.None);
        Assert.That(code, Is.Zero, stderr.ToString());
        return RunDirectory.Open(directory);
    }
}
