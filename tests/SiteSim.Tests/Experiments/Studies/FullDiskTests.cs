using System.Diagnostics;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

/// <summary>A study on a disk of two megabytes, which something else fills: a file system of its own that ends with the shell that made it.</summary>
[Platform("Linux")]
public sealed class FullDiskTests
{
    private const string Unshare = "/usr/bin/unshare";

    private const string Script = """
        set -u
        mount -t tmpfs -o size=2m none "$3" || exit 77
        "$1" sweep plan "$2" --out "$3/study" --shard-size 1 > /dev/null 2> "$4/plan" || exit 78
        head -c 1985008 /dev/zero > "$3/other"
        "$1" sweep resume "$3/study" --jobs 1 > "$4/out" 2> "$4/full"; echo $? > "$4/code"
        ls -A "$3/study/shards" > "$4/shards"
        "$1" sweep status "$3/study" > "$4/status" 2>&1
        mount -o remount,size=10m "$3" || exit 77
        "$1" sweep resume "$3/study" --jobs 1 > /dev/null 2> "$4/then" || exit 79
        cp "$3/study/results.parquet" "$4" || exit 80
        """;

    [Test]
    public void FullDisk_IsToldClearly_AndNothingFinishedIsLost()
    {
        using var place = new StudyPlace();
        place.Sweep("whole");
        var (disk, notes) = (Directory.CreateDirectory(place.Path("disk")).FullName, Directory.CreateDirectory(place.Path("notes")).FullName);
        var code = Run(Sitesim.File, place.Study, disk, notes);
        if (code is 77 or null)
        {
            Assert.Ignore("no file system of one's own can be mounted here");
        }

        string Note(string name) => File.ReadAllText(System.IO.Path.Combine(notes, name));
        var kept = Note("shards").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero, Note("plan"));
            Assert.That(Note("code").Trim(), Is.EqualTo($"{ExitCode.InputWrong}"), Note("full"));
            Assert.That(Note("full"), Does.Match(@"sitesim: .*/shards/000\d\d\.json cannot be written: .*[Nn]o space left.* What was finished before is kept, and the same command goes on from there").And.Not.Contain("   at "));
            Assert.That(kept, Has.Length.InRange(1, 14).And.All.Match(@"^\d{5}\.json$"));
            Assert.That(Note("status"), Does.Match($@"finished +{kept.Length} "));
            Assert.That(Note("then"), Does.Contain($"{kept.Length} of 15 shards are there already"));
            Assert.That(File.ReadAllBytes(System.IO.Path.Combine(notes, "results.parquet")), Is.EqualTo(place.Results("whole")));
        });
    }

    private static int? Run(params string[] arguments)
    {
        if (!File.Exists(Unshare))
        {
            return null;
        }

        using var process = Process.Start(new ProcessStartInfo(Unshare, ["--user", "--map-root-user", "--mount", "sh", "-c", Script, "sh", .. arguments]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 1 ? null : process.ExitCode;
    }
}
