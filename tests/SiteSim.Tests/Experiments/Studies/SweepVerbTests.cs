using System.Text.Json;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Reports.Files;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class SweepVerbTests
{
    private static StudyPlace _place = null!;
    private static Invocation _whole = null!;

    [OneTimeSetUp]
    public void RunWhole()
    {
        _place = new StudyPlace();
        _whole = _place.Sweep("whole", "--jobs", "1");
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    [Test]
    public void Sweep_PrintsEveryPoint_AndItsDifference()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_whole.Code, Is.EqualTo(ExitCode.Done), _whole.Error);
            Assert.That(_whole.Out, Does.Match(@"revenue less power, MUSD: 5 replications; differences from half on the same\sfutures").And.Match(@"\n +more +1\d\.\d\d .* -1\.\d\d ").And.Match(@"\n +none +\d\.\d\d .* -12\.\d\d "));
        });
    }

    [Test]
    public void Results_HaveARowPerPointAndReplication_AndTheFigureOfASingleRun()
    {
        var run = Invocation.Of("run", StudyPlace.Base, "--set", "horizon.length=1 month", "--set", "grid.curtailments=null", "--replication", "3", "--out", _place.Path("run"), "--json");
        var margin = run.Json().GetProperty("summary").GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("key").GetString() == "margin_usd");
        using var columns = ParquetColumns.Open(System.IO.Path.Combine(_place.Path("whole"), "results.parquet"));
        Assert.Multiple(() =>
        {
            Assert.That(columns.Values<int>("point"), Is.EqualTo(Enumerable.Range(0, 15).Select(i => i / 5)));
            Assert.That(columns.Values<int>("replication"), Is.EqualTo(Enumerable.Range(0, 15).Select(i => i % 5)));
            Assert.That(columns.Texts("point_name").Distinct(), Is.EqualTo(new[] { "half", "more", "none" }));
            Assert.That(columns.Values<double>("margin_usd")[3], Is.EqualTo(margin.GetProperty("value").GetDouble()));
            Assert.That(columns.Values<double>("lease_rent_usd")[10], Is.Zero, "no lease at this point");
        });
    }

    [TestCase("1", "2")]
    [TestCase("2", "3")]
    [TestCase("2", "100")]
    [TestCase("4", "1")]
    public void AnyThreadsAndShardSize_GiveTheSameBytes(string jobs, string size)
    {
        var directory = $"jobs-{jobs}-{size}";
        var call = _place.Sweep(directory, "--jobs", jobs, "--shard-size", size);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
            Assert.That(_place.Results(directory), Is.EqualTo(_place.Results("whole")));
            Assert.That(call.Out.Replace(directory, "whole"), Is.EqualTo(_whole.Out));
        });
    }

    [Test]
    public void Interrupted_KeepsFinishedShards_AndGoesOnToTheSameBytes()
    {
        var directory = _place.Path("interrupted");
        using var stop = new CancellationTokenSource();
        using var stderr = new InterruptingWriter("[inf] 1 of 15 runs", stop);
        var first = Invocation.Of(["sweep", "run", _place.Study, "--out", directory, "--jobs", "1", "--shard-size", "1"], stderr, stop.Token);
        var shards = Directory.GetFiles(System.IO.Path.Combine(directory, "shards"));
        var then = Invocation.Of("sweep", "resume", directory);
        Assert.Multiple(() =>
        {
            Assert.That(first.Code, Is.EqualTo(ExitCode.Interrupted));
            Assert.That(first.Error, Does.Contain($"interrupted; 1 of 15 shards are finished and kept: sitesim sweep resume {directory} goes on"));
            Assert.That(shards, Has.Length.EqualTo(1));
            Assert.That(then.Code, Is.EqualTo(ExitCode.Done), then.Error);
            Assert.That(then.Error, Does.Contain("1 of 15 shards are there already"));
            Assert.That(_place.Results("interrupted"), Is.EqualTo(_place.Results("whole")));
        });
    }

    [TestCase("")]
    [TestCase("{ \"plan\": \"")]
    [TestCase("{ \"plan\": \"another\", \"index\": 1, \"columns\": [], \"rows\": [] }")]
    public void ShardThatIsNotWhole_IsRunAgain(string text)
    {
        _place.Sweep("broken");
        File.WriteAllText(System.IO.Path.Combine(_place.Path("broken"), "shards", "00001.json"), text);
        var again = _place.Sweep("broken");
        Assert.Multiple(() =>
        {
            Assert.That(again.Code, Is.EqualTo(ExitCode.Done), again.Error);
            Assert.That(again.Error, Does.Contain("2 of 3 shards are there already"));
            Assert.That(_place.Results("broken"), Is.EqualTo(_place.Results("whole")));
        });
    }

    [TestCase("00002.json", "")]
    [TestCase("00001.json", "\"plan\": \"0")]
    public void ShardOfAnotherPlaceOrPlan_IsRunAgain(string from, string plan)
    {
        var name = $"mixed-{plan.Length}";
        _place.Sweep(name);
        var shards = System.IO.Path.Combine(_place.Path(name), "shards");
        var text = File.ReadAllText(System.IO.Path.Combine(shards, from));
        File.WriteAllText(System.IO.Path.Combine(shards, "00001.json"), plan.Length == 0 ? text : text.Replace("\"plan\": \"", plan));
        var again = _place.Sweep(name);
        Assert.Multiple(() =>
        {
            Assert.That(again.Error, Does.Contain("2 of 3 shards are there already"));
            Assert.That(_place.Results(name), Is.EqualTo(_place.Results("whole")));
        });
    }

    [Test]
    public void AnotherPlan_IsRefused_AndNothingIsLost()
    {
        _place.Sweep("first");
        var before = Contents("first");
        var other = _place.Sweep("first", "--replications", "6");
        var size = _place.Sweep("first", "--shard-size", "2");
        Assert.Multiple(() =>
        {
            Assert.That(other.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(other.Error, Does.Contain("holds another study: replications 5, now 6").And.Contain("3 finished shards are kept"));
            Assert.That(size.Error, Does.Contain("shard size 5, now 2"));
            Assert.That(Contents("first"), Is.EqualTo(before));
        });
    }

    [TestCase("\"version\": \"", "\"version\": \"9.", "is of another version: its plan is of 9.")]
    [TestCase("sitesim-study/2", "sitesim-study/7", "is of another version: its format is \"sitesim-study/7\"")]
    public void AnotherVersion_IsRefused_AndNothingIsLost(string text, string instead, string message)
    {
        var name = $"version-{instead.Length}";
        _place.Sweep(name);
        var plan = System.IO.Path.Combine(_place.Path(name), "plan.json");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace(text, instead));
        var before = Contents(name);
        var resumed = Invocation.Of("sweep", "resume", _place.Path(name));
        var again = _place.Sweep(name);
        Assert.Multiple(() =>
        {
            Assert.That(resumed.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(resumed.Error, Does.Contain(message));
            Assert.That(again.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(Contents(name), Is.EqualTo(before));
        });
    }

    [Test]
    public void ScenarioOfAPointChangedInTheDirectory_IsRefused()
    {
        _place.Sweep("changed");
        File.Delete(System.IO.Path.Combine(_place.Path("changed"), "shards", "00002.json"));
        File.AppendAllText(System.IO.Path.Combine(_place.Path("changed"), "points", "00002.yaml"), "# changed\n");
        var call = Invocation.Of("sweep", "resume", _place.Path("changed"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain("00002.yaml is not what the study was planned with"));
        });
    }

    [Test]
    public void Json_IsOneDocument()
    {
        var answer = _place.Sweep("whole", "--json").Json();
        var points = answer.GetProperty("points").EnumerateArray().ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(points.Select(p => p.GetProperty("point").GetString()), Is.EqualTo(new[] { "half", "more", "none" }));
            Assert.That(points[0].GetProperty("difference").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(points[1].GetProperty("difference").GetProperty("variance_ratio").GetDouble(), Is.GreaterThan(5));
        });
    }

    [Test]
    public void DirectoryOfSomethingElse_IsLeftAlone()
    {
        var folder = Directory.CreateDirectory(_place.Path("photos"));
        File.WriteAllText(System.IO.Path.Combine(folder.FullName, "cat.jpg"), "meow");
        var call = _place.Sweep("photos");
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain("is not a study directory (it holds cat.jpg and no plan.json)"));
            Assert.That(folder.GetFileSystemInfos(), Has.Length.EqualTo(1));
        });
    }

    private static (string, string)[] Contents(string directory) =>
        [.. Directory.GetFiles(_place.Path(directory), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, Convert.ToHexString(File.ReadAllBytes(f))))];
}
