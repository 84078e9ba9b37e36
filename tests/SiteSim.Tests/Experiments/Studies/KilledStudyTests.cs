using System.Diagnostics;
using NUnit.Framework;
using SiteSim.Numerics;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

/// <summary>Studies whose process is ended without a word, and what they leave behind.</summary>
[Platform("Unix")]
public sealed class KilledStudyTests
{
    private const int Sigkill = 128 + 9;

    private StudyPlace _place = null!;

    [SetUp]
    public void Make() => _place = new StudyPlace();

    [TearDown]
    public void Remove() => _place.Dispose();

    /// <summary>Five moments drawn in finished shards and milliseconds, on 2, 1, 4, 2 and 1 threads.</summary>
    [Test]
    public void KilledAtFiveRandomMoments_AndResumed_GivesTheSameBytes()
    {
        const string replications = "40";
        var whole = _place.Sweep("whole", "--jobs", "1", "--replications", replications);
        var moments = new RandomStream(seed: 20261123, replication: 0, "killed study", "moments");
        var (killed, shards) = (_place.Path("killed"), System.IO.Path.Combine(_place.Path("killed"), "shards"));
        foreach (var jobs in new[] { "2", "1", "4", "2", "1" })
        {
            string[] start = Directory.Exists(killed) ? ["sweep", "resume", killed] : ["sweep", "run", _place.Study, "--out", killed, "--shard-size", "1", "--replications", replications];
            using var process = Sitesim.Start([.. start, "--jobs", jobs, "--verbosity", "error"]);
            Await(() => Finished(shards) > 0, process);
            var until = Finished(shards) + moments.NextInt(8);
            Await(() => Finished(shards) >= until, process);
            Thread.Sleep(moments.NextInt(40));
            process.Kill();
            process.WaitForExit();
            Assert.That((process.ExitCode, File.Exists(System.IO.Path.Combine(killed, "results.parquet"))), Is.EqualTo((Sigkill, false)), "killed with work undone");
        }

        var resumed = Invocation.Of("sweep", "resume", killed, "--jobs", "4");
        Assert.Multiple(() =>
        {
            Assert.That(resumed.Error, Does.Match(@"\d+ of 120 shards are there already"));
            Assert.That(resumed.Out.Replace(killed, _place.Path("whole")), Is.EqualTo(whole.Out));
            Assert.That(_place.Results("killed"), Is.EqualTo(_place.Results("whole")));
            Assert.That(Directory.EnumerateFiles(killed, ".*", SearchOption.AllDirectories), Is.Empty, "temporary files");
        });
    }

    [Test]
    public void WhatKilledRunsHaveLeft_IsTakenAway_AndWhatSomebodyMayBeWritingStays()
    {
        _place.Sweep("left");
        using var gone = Sitesim.Start("--version");
        gone.WaitForExit();
        var (machine, me) = (Environment.MachineName, Environment.ProcessId);
        var dead = Temporary($".00001.json.writing-{machine}-{gone.Id}-5");
        var old = Temporary(".00002.json.writing-else-where-1-7");
        File.SetLastWriteTimeUtc(old, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        string[] busy = [Temporary($".00000.json.writing-{machine}-{me}-6"), Temporary(".00002.json.writing-elsewhere-1-7")];
        var again = Invocation.Of("sweep", "resume", _place.Path("left"));
        Assert.Multiple(() =>
        {
            Assert.That(again.Error, Does.Contain("took away 2 temporary files of runs that were killed"));
            Assert.That(new[] { dead, old }.Where(File.Exists), Is.Empty);
            Assert.That(busy.All(File.Exists));
        });
    }

    private string Temporary(string name)
    {
        var path = System.IO.Path.Combine(_place.Path("left"), "shards", name);
        File.WriteAllText(path, "{ \"plan\": ");
        return path;
    }

    private static int Finished(string shards) => Directory.Exists(shards) ? Directory.GetFiles(shards, "0*.json").Length : 0;

    private static void Await(Func<bool> condition, Process process)
    {
        while (!condition() && !process.HasExited)
        {
            Thread.Sleep(2);
        }
    }
}
