using System.Globalization;
using NUnit.Framework;
using SiteSim.Reports;

namespace SiteSim.Tests.Reports;

/// <summary>A folder of the test's own, gone when it ends.</summary>
internal sealed class RunFolder : IDisposable
{
    private static int _count;

    public RunFolder()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"reports-{Environment.ProcessId}-{Interlocked.Increment(ref _count)}");
        Root = Path.Combine(TestContext.CurrentContext.WorkDirectory, name);
        Directory.CreateDirectory(Root);
    }

    public static RunOrigin Origin { get; } = new("1.2.3", "site.yaml", "seed: 42\n", [], [("seed", "42")]);

    public string Root { get; }

    public string Run => In("run");

    public string In(string name) => Path.Combine(Root, name);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
