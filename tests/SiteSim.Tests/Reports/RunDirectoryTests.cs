using NUnit.Framework;
using SiteSim.Reports;

namespace SiteSim.Tests.Reports;

/// <summary>A run directory is whole or not there, and equal results are equal bytes.</summary>
public sealed class RunDirectoryTests
{
    private static readonly string[] Names =
        ["events.parquet", "ledger.parquet", "manifest.json", "report.html", "scenario.resolved.yaml", "summary.json", "timeseries.parquet"];

    [Test]
    public void EqualResults_GiveEqualBytes()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.In("a"), SampleRun.Create(), RunFolder.Origin);
        RunDirectory.Write(folder.In("b"), SampleRun.Create(), RunFolder.Origin);
        Assert.That(FilesOf(folder.In("a")), Is.EqualTo(Names));
        foreach (var name in Names)
        {
            Assert.That(File.ReadAllBytes(Path.Combine(folder.In("a"), name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.In("b"), name))), name);
        }
    }

    [Test]
    public void Write_LeavesNothingBesideTheRun()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin);
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin);
        Assert.That(Directory.GetFileSystemEntries(folder.Root), Is.EqualTo(new[] { folder.Run }));
    }

    [Test]
    public void Write_ThatFailsHalfway_KeepsTheOldRunWhole()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin);
        var before = File.ReadAllBytes(Path.Combine(folder.Run, "summary.json"));
        var sample = SampleRun.Create();
        var unreadable = sample with { Series = sample.Series with { Columns = [.. sample.Series.Columns.Where(c => c.Name != "cooling_mw")] } };
        Assert.Multiple(() =>
        {
            Assert.That(() => RunDirectory.Write(folder.Run, unreadable, RunFolder.Origin with { Version = "other" }), Throws.InstanceOf<KeyNotFoundException>(), "the page, written last");
            Assert.That(Directory.GetFileSystemEntries(folder.Root), Is.EqualTo(new[] { folder.Run }), "no staging left");
            Assert.That(FilesOf(folder.Run), Is.EqualTo(Names));
            Assert.That(File.ReadAllBytes(Path.Combine(folder.Run, "summary.json")), Is.EqualTo(before));
            Assert.That(RunDirectory.Open(folder.Run).Manifest.Version, Is.EqualTo("1.2.3"));
        });
    }

    [Test]
    public void Write_OverSomebodysFolder_IsRefused()
    {
        using var folder = new RunFolder();
        Directory.CreateDirectory(folder.Run);
        File.WriteAllText(Path.Combine(folder.Run, "thesis.txt"), "years of work");
        Assert.Multiple(() =>
        {
            Assert.That(() => RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin), Throws.TypeOf<RunDirectoryException>().With.Message.Contain("manifest.json"));
            Assert.That(() => RunDirectory.EnsureWritable(folder.Run), Throws.TypeOf<RunDirectoryException>());
            Assert.That(FilesOf(folder.Run), Is.EqualTo(new[] { "thesis.txt" }));
        });
    }

    [Test]
    public void Open_GivesBackWhatWasWritten()
    {
        using var folder = new RunFolder();
        var run = SampleRun.Create();
        RunDirectory.Write(folder.Run, run, RunFolder.Origin);
        var stored = RunDirectory.Open(folder.Run);
        Assert.Multiple(() =>
        {
            Assert.That(stored.Postings, Is.EqualTo(run.Postings));
            Assert.That(stored.Events, Is.EqualTo(run.Events), "to the tick");
            Assert.That(stored.Manifest.ResultHash, Is.EqualTo("00c0ffee12345678"));
            Assert.That(stored.Summary.Orders.Single().NetUsd, Is.EqualTo(250_000m - 11_700m - 116_000.333333m));
        });
    }

    [Test]
    public void Open_OfAnotherFormat_SaysWhich()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin);
        var manifest = Path.Combine(folder.Run, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("sitesim-run/1", "sitesim-run/9", StringComparison.Ordinal));
        Assert.That(() => RunDirectory.Open(folder.Run), Throws.TypeOf<RunDirectoryException>().With.Message.Contain("sitesim-run/9"));
    }

    private static string[] FilesOf(string directory) =>
        [.. Directory.GetFileSystemEntries(directory).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
