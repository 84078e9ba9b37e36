using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Running.Slurm;
using SiteSim.Reports.Studies;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

/// <summary>A cluster of three shell scripts: it runs a job's tasks one after the other while they are submitted. <c>.ci/slurm</c> has a real one.</summary>
[Platform("Unix")]
public sealed class SlurmExecutionTests
{
    private const string Scontrol = "#!/bin/sh\necho 'MaxArraySize            = 4'\n";

    /// <summary>What has been submitted is over by the time anybody asks.</summary>
    private const string Squeue = "#!/bin/sh\necho 'slurm_load_jobs error: Invalid job id specified' >&2\nexit 1\n";

    /// <summary>The first job loses its task 1. Ranges are of two digits at most: 0-3,7.</summary>
    private const string Sbatch = """
        #!/bin/bash
        for argument in "$@"; do case $argument in --chdir=*) cd "${argument#*=}";; --array=*) array=${argument#*=};; esac; done
        echo "$*" >> "$CLUSTER/calls"
        for range in $(echo "${array%%%*}" | tr , ' '); do
          for task in $(seq "${range%-*}" "${range#*-}"); do
            [ "$task" = 1 ] && [ "$(wc -l < "$CLUSTER/calls")" -le "${LOST:-1}" ] && continue
            SLURM_ARRAY_TASK_ID=$task sh slurm.sh > "slurm/9_$task.out" 2>&1
          done
        done
        echo 9
        """;

    private StudyPlace _place = null!;
    private string _cluster = null!;

    [SetUp]
    public void Make()
    {
        _place = new StudyPlace();
        _cluster = Directory.CreateDirectory(_place.Path("cluster")).FullName;
        foreach (var (name, text) in new[] { ("scontrol", Scontrol), ("squeue", Squeue), ("sbatch", Sbatch) })
        {
            var path = System.IO.Path.Combine(_cluster, name);
            File.WriteAllText(path, text);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    [TearDown]
    public void Remove() => _place.Dispose();

    [Test]
    public void WhatATaskHasLost_IsSubmittedAgain_AndTheBytesAreThoseOfThisMachine()
    {
        _place.Sweep("local");
        var run = Sweep("1", "--shard-size", "1", "--throttle", "2", "--partition", "short", "--time", "10", "--memory", "1G");
        var calls = File.ReadAllLines(System.IO.Path.Combine(_cluster, "calls"));
        var script = File.ReadAllText(System.IO.Path.Combine(_place.Path("slurm"), "slurm.sh"));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Error);
            Assert.That(calls, Has.Length.EqualTo(2));
            Assert.That(calls[0], Does.Contain("--array=0-3%2"), "15 shards in the 4 tasks that the cluster takes");
            Assert.That(calls[1], Does.Contain("--array=1%2"), "the task that was lost");
            Assert.That(script, Does.Contain("#SBATCH --partition=short\n#SBATCH --time=10\n#SBATCH --mem=1G\n").And.Contain("sweep shard . --stride 4"));
            Assert.That(_place.Results("slurm"), Is.EqualTo(_place.Results("local")));
        });
    }

    [Test]
    public void ATaskThatIsAlwaysLost_IsTriedSoOften_AndWhatIsFinishedIsKept()
    {
        var run = Sweep("9", "--shard-size", "5", "--tries", "2");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(run.Error, Does.Contain("1 shards are missing after 2 submissions, the first 1; what is finished is kept. Its task has left nothing in"));
            Assert.That(Directory.GetFiles(System.IO.Path.Combine(_place.Path("slurm"), "shards")), Has.Length.EqualTo(2));
        });
    }

    [Test]
    public void ATaskThatFails_HasItsLastWordsTold()
    {
        File.AppendAllText(System.IO.Path.Combine(_cluster, "scontrol"), "echo changed >> \"$CLUSTER/../slurm/points/00001.yaml\"\n");
        var run = Sweep("0", "--tries", "1");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(run.Error, Does.Match(@"1 shards are missing after 1 submissions, the first 1; .*/slurm/9_1\.out ends with:\n(.*\n)?.*00001\.yaml"));
        });
    }

    [Test]
    public void NoCluster_IsSaidAtOnce()
    {
        Directory.Delete(_cluster, recursive: true);
        var run = Sweep("0");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(ExitCode.InputWrong), run.Error);
            Assert.That(run.Error, Does.Contain("scontrol cannot be started here"));
        });
    }

    [TestCase("0", new[] { 0 })]
    [TestCase("0-2", new[] { 0, 1, 2 })]
    [TestCase("0,2-3,9", new[] { 0, 2, 3, 9 })]
    public void ArrayRange_IsAsShortAsItCanBe(string text, int[] numbers) => Assert.That(ArrayRange.Of(numbers), Is.EqualTo(text));

    /// <summary>sbatch would take an empty array for a plain job.</summary>
    [Test]
    public void ArrayRange_OfNothing_Throws() => Assert.That(() => ArrayRange.Of([]), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Script_AsksForNothingThatWasNotAskedFor()
    {
        var plan = new StudyPlan(StudyPlan.CurrentFormat, "1", "x", 1, "margin_usd", 0, [], [], []);
        var script = SlurmScript.Of(plan, new SlurmSettings(null, null, null, null, null, 1), "'/a b/sitesim'", 3);
        Assert.That(script, Does.StartWith("#!/bin/sh\n").And.Not.Contain("--mem").And.Not.Contain("--time").And.Not.Contain("--partition").And.EndWith("exec '/a b/sitesim' sweep shard . --stride 3 --verbosity warning\n"));
    }

    private Invocation Sweep(string lost, params string[] more)
    {
        var path = $"{_cluster}:{Environment.GetEnvironmentVariable("PATH")}";
        if (!Directory.Exists(_cluster))
        {
            path = _cluster;
        }

        using var process = Sitesim.StartIn(
            new Dictionary<string, string> { ["PATH"] = path, ["CLUSTER"] = _cluster, ["LOST"] = lost },
            ["sweep", "run", _place.Study, "--out", _place.Path("slurm"), "--engine", "slurm", .. more]);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Invocation(process.ExitCode, output, error.Result);
    }
}
