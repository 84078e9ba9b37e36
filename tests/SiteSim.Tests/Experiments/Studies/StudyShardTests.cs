using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

/// <summary>A study in the hands of many: planned here, run a shard at a time by whoever, put together anywhere.</summary>
public sealed class StudyShardTests
{
    private static StudyPlace _place = null!;

    [OneTimeSetUp]
    public void Make()
    {
        _place = new StudyPlace();
        _place.Sweep("whole");
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    [Test]
    public void ShardsOneByOne_LastFirst_ReduceToTheSameBytes()
    {
        var directory = _place.Path("one-by-one");
        var plan = Invocation.Of("sweep", "plan", _place.Study, "--out", directory, "--shard-size", "2");
        var early = Invocation.Of("sweep", "reduce", directory);
        foreach (var index in Enumerable.Range(0, 9).Reverse())
        {
            Assert.That(Invocation.Of("sweep", "shard", directory, "--index", $"{index}").Out, Does.StartWith("1 shards run, 0 were there already"));
        }

        var reduced = Invocation.Of("sweep", "reduce", directory);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Out, Does.Contain("3 points x 5 replications = 15 runs in 9 shards").And.Contain($"next: sitesim sweep resume {directory}"));
            Assert.That(early.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(early.Error, Does.Contain("00000.json is missing or not of this study: sitesim sweep resume finishes it"));
            Assert.That(reduced.Code, Is.EqualTo(ExitCode.Done), reduced.Error);
            Assert.That(_place.Results("one-by-one"), Is.EqualTo(_place.Results("whole")));
        });
    }

    [Test]
    public void FinishedShard_IsLeftAlone_AndABrokenOneIsRunAgain()
    {
        var directory = _place.Path("again");
        Invocation.Of("sweep", "plan", _place.Study, "--out", directory);
        Invocation.Of("sweep", "shard", directory, "--index", "1");
        var file = System.IO.Path.Combine(directory, "shards", "00001.json");
        var (text, written) = (File.ReadAllText(file), File.GetLastWriteTimeUtc(file));
        var again = Invocation.Of("sweep", "shard", directory, "--index", "1");
        var untouched = File.GetLastWriteTimeUtc(file) == written;
        File.WriteAllText(file, text[..(text.Length / 2)]);
        var broken = Invocation.Of("sweep", "status", directory, "--json").Json();
        var mended = Invocation.Of("sweep", "shard", directory, "--index", "1");
        Assert.Multiple(() =>
        {
            Assert.That(again.Out, Does.StartWith("0 shards run, 1 were there already"));
            Assert.That(untouched);
            Assert.That(broken.GetProperty("finished").GetInt32(), Is.Zero);
            Assert.That(broken.GetProperty("broken")[0].GetProperty("problem").GetString(), Does.StartWith("it is not whole"));
            Assert.That(mended.Out, Does.StartWith("1 shards run, 0 were there already"));
            Assert.That(File.ReadAllText(file), Is.EqualTo(text));
        });
    }

    [TestCase("SLURM_ARRAY_TASK_ID", "1", "", 0, "2 shards run")]
    [TestCase("JOB_COMPLETION_INDEX", "1", "", 0, "2 shards run")]
    [TestCase("JOB_COMPLETION_INDEX", "x", "", 2, "JOB_COMPLETION_INDEX is \"x\": expected the number of a shard")]
    [TestCase("SLURM_ARRAY_TASK_ID", "7", "", 2, "shard 7: the study has 5, expected 0 to 4")]
    [TestCase("SLURM_ARRAY_TASK_ID", "4", "", 2, "--index 4 with --stride 3: expected the number of one of 3 tasks, 0 to 2")]
    [TestCase("SLURM_ARRAY_TASK_ID", "4", "--index=2", 0, "1 shards run")]
    public void Shard_TakesItsNumberFromTheCluster(string variable, string value, string index, int code, string says)
    {
        var name = $"cluster-{variable}-{value}-{index}";
        Invocation.Of("sweep", "plan", _place.File($"{name}.yaml", StudyPlace.Text("alternatives: { a: { horizon.length: 1 day, grid.curtailments: null } }\nreplications: 5")), "--out", _place.Path(name), "--shard-size", "1");
        string[] arguments = ["sweep", "shard", _place.Path(name), "--stride", "3", .. index.Length > 0 ? [index] : Array.Empty<string>()];
        using var process = Sitesim.StartIn(new Dictionary<string, string> { [variable] = value }, arguments);
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Multiple(() =>
        {
            Assert.That(process.ExitCode, Is.EqualTo(code), said);
            Assert.That(said, Does.Contain(says));
        });
    }

    [Test]
    public void NoNumber_SaysWhereItIsLookedFor()
    {
        Invocation.Of("sweep", "plan", _place.Study, "--out", _place.Path("no-number"));
        Assert.That(Invocation.Of("sweep", "shard", _place.Path("no-number")).Error, Does.Contain("no shard: expected --index, or SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX in the environment"));
    }

    /// <summary>The directory moves to another machine, and what it was made from is gone.</summary>
    [Test]
    public void MovedDirectory_RunsFromItselfAlone()
    {
        var prices = _place.File("my prices.csv", "usd\n" + string.Concat(Enumerable.Range(0, 48).Select(h => $"{20 + h}\n")));
        var study = _place.File("priced.yaml", StudyPlace.Text($$"""
            alternatives:
              read: { horizon.length: 1 day, grid.curtailments: null, grid.price: { file: "{{prices}}", column: usd, every: 1 h } }
              flat: { horizon.length: 1 day, grid.curtailments: null, grid.price: { flat: 20 USD/MWh } }
            replications: 2
            """));
        var here = Invocation.Of("sweep", "run", study, "--out", _place.Path("here"));
        Invocation.Of("sweep", "plan", study, "--out", _place.Path("planned"));
        Directory.Move(_place.Path("planned"), _place.Path("moved"));
        File.Delete(prices);
        var moved = Invocation.Of("sweep", "resume", _place.Path("moved"));
        var copy = Directory.GetFiles(System.IO.Path.Combine(_place.Path("moved"), "inputs")).Single();
        Assert.Multiple(() =>
        {
            Assert.That(here.Code, Is.EqualTo(ExitCode.Done), here.Error);
            Assert.That(moved.Code, Is.EqualTo(ExitCode.Done), moved.Error);
            Assert.That(_place.Results("moved"), Is.EqualTo(_place.Results("here")));
            Assert.That(System.IO.Path.GetFileName(copy), Does.Match("^[0-9a-f]{16}-my prices.csv$"));
            Assert.That(File.ReadAllText(System.IO.Path.Combine(_place.Path("moved"), "plan.json")), Does.Not.Contain(_place.Path("planned")).And.Contain("inputs/"));
            Assert.That(File.ReadAllText(System.IO.Path.Combine(_place.Path("moved"), "points", "00000.yaml")), Does.Contain("../inputs/").And.Not.Contain(prices));
        });
    }

    [Test]
    public void CopyThatHasChanged_IsRefused()
    {
        var prices = _place.File("other.csv", "usd\n" + string.Concat(Enumerable.Range(0, 48).Select(h => $"{h}\n")));
        var study = _place.File("other.yaml", StudyPlace.Text($$"""
            alternatives: { read: { horizon.length: 1 day, grid.curtailments: null, grid.price: { file: "{{prices}}", column: usd, every: 1 h } } }
            replications: 2
            """));
        Invocation.Of("sweep", "plan", study, "--out", _place.Path("other"));
        File.AppendAllText(Directory.GetFiles(System.IO.Path.Combine(_place.Path("other"), "inputs")).Single(), "3\n");
        var call = Invocation.Of("sweep", "resume", _place.Path("other"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Contain("other.csv is not what the study was planned with"));
        });
    }
}
