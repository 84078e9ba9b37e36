using System.Security.Cryptography;
using NUnit.Framework;
using SiteSim.Reports;

namespace SiteSim.Tests.Reports;

/// <summary>A run directory carries the series its scenario names, and knows when they are no longer what was simulated.</summary>
public sealed class InputCopiesTests
{
    [Test]
    public void NamedSeries_AreCopiedAndTheScenarioPointsAtTheCopies()
    {
        using var folder = new RunFolder();
        var origin = With(folder, "price\n42\n", "price\n42\n");
        RunDirectory.Write(folder.Run, SampleRun.Create(), origin);
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(Path.Combine(folder.Run, "inputs", "1-prices.csv")), Is.EqualTo("price\n42\n"));
            Assert.That(File.ReadAllText(Path.Combine(folder.Run, RunDirectory.ResolvedScenario)), Is.EqualTo("price: inputs/1-prices.csv\n"));
            Assert.That(File.ReadAllText(Path.Combine(folder.Run, "manifest.json")), Does.Not.Contain(folder.Root), "no place on this machine");
        });
    }

    [Test]
    public void SeriesChangedDuringTheRun_IsRefused()
    {
        using var folder = new RunFolder();
        var origin = With(folder, "price\n42\n", "price\n43\n");
        Assert.Multiple(() =>
        {
            Assert.That(() => RunDirectory.Write(folder.Run, SampleRun.Create(), origin), Throws.TypeOf<RunDirectoryException>().With.Message.Contain("prices.csv"));
            Assert.That(Directory.Exists(folder.Run), Is.False);
        });
    }

    private static RunOrigin With(RunFolder folder, string simulated, string onDisk)
    {
        var path = folder.In("prices.csv");
        File.WriteAllText(path, onDisk);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(simulated)));
        return RunFolder.Origin with { ScenarioPath = folder.In("site.yaml"), ResolvedYaml = $"price: {path}\n", Inputs = [(path, sha256)] };
    }
}
