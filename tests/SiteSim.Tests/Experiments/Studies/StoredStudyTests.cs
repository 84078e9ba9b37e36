using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace SiteSim.Tests.Experiments.Studies;

/// <summary>Studies that are over: read again, put beside each other, handed to a cluster.</summary>
public sealed class StoredStudyTests
{
    private const string Days = "horizon.length: 2 days, grid.curtailments: null";

    private static StudyPlace _place = null!;
    private static Invocation _a = null!;

    [OneTimeSetUp]
    public void Make()
    {
        _place = new StudyPlace();
        _a = Run("a", $"alternatives: {{ half: {{ {Days} }}, all: {{ {Days}, compute: null, contracts: null }} }}\nreplications: 4");
        Run("b", $"alternatives: {{ half: {{ {Days}, mining.pool.fee: 5 % }}, more: {{ {Days} }} }}\nreplications: 3");
        Run("seeds", $"alternatives: {{ half: {{ {Days}, random.seed: 7 }} }}\nreplications: 2");
        Run("longer", "alternatives: { half: { horizon.length: 3 days, grid.curtailments: null } }\nreplications: 2");
        Run("alone", $"alternatives: {{ other: {{ {Days} }} }}\nreplications: 2");
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    [Test]
    public void Show_PrintsWhatRunPrinted_WithoutAShard()
    {
        Run("shown", $"alternatives: {{ half: {{ {Days} }} }}\nreplications: 2");
        var before = Invocation.Of("sweep", "show", _place.Path("shown"));
        Directory.Delete(System.IO.Path.Combine(_place.Path("shown"), "shards"), recursive: true);
        Assert.Multiple(() =>
        {
            Assert.That(Invocation.Of("sweep", "show", _place.Path("a")).Out, Is.EqualTo(_a.Out));
            Assert.That(Invocation.Of("sweep", "show", _place.Path("shown")).Out, Is.EqualTo(before.Out));
            Assert.That(Invocation.Of("sweep", "show", _place.Path("a"), "--figure", "power_cost_usd").Out, Does.Contain("cost of power, MUSD: 4 replications"));
            Assert.That(Invocation.Of("sweep", "show", _place.Path("a"), "--figure", "power_cots_usd").Error, Does.Contain("there is no figure \"power_cots_usd\" (did you mean \"power_cost_usd\"?)"));
        });
    }

    /// <summary>A dearer pool costs 3 % of the mining revenue more, at every replication.</summary>
    [Test]
    public void Compare_PairsPointsByName_AndReplicationsByNumber()
    {
        var call = Invocation.Of("sweep", "compare", _place.Path("a"), _place.Path("b"), "--figure", "mining_revenue_usd", "--json");
        var point = call.Json().GetProperty("points").EnumerateArray().Single();
        var difference = point.GetProperty("difference");
        var (a, b) = (difference.GetProperty("mean_a").GetDouble(), difference.GetProperty("mean_b").GetDouble());
        Assert.Multiple(() =>
        {
            Assert.That(point.GetProperty("point").GetString(), Is.EqualTo("half"));
            Assert.That(difference.GetProperty("count").GetInt32(), Is.EqualTo(3), "pairs");
            Assert.That(difference.GetProperty("mean").GetDouble(), Is.EqualTo(b - a).Within(0.01).And.LessThan(0));
            Assert.That(call.Json().GetProperty("alone").EnumerateArray().Select(p => p.GetString()), Is.EqualTo(new[] { "all", "more" }));
            Assert.That(call.Error, Does.Contain("left out, for only one study has them: all; more"));
        });
    }

    [TestCase("seeds", "half: A has the seed 42 and B 7: expected the same, or the futures differ")]
    [TestCase("longer", "half: A covers")]
    [TestCase("alone", "have no point in common: the first of A is \"half\", of B \"other\"")]
    public void Compare_OfFuturesThatDiffer_IsRefused(string other, string message)
    {
        var call = Invocation.Of("sweep", "compare", _place.Path("a"), _place.Path(other));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Contain(message));
        });
    }

    [Test]
    public void Results_ThatAreNotTheStudys_AreRefused()
    {
        Run("mixed", $"alternatives: {{ half: {{ {Days} }} }}\nreplications: 2");
        var results = System.IO.Path.Combine(_place.Path("mixed"), "results.parquet");
        var bytes = File.ReadAllBytes(results);
        string Said()
        {
            var call = Invocation.Of("sweep", "show", _place.Path("mixed"));
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            return call.Error;
        }

        File.Delete(results);
        var missing = Said();
        File.WriteAllBytes(results, bytes[..(bytes.Length / 2)]);
        var half = Said();
        File.WriteAllBytes(results, _place.Results("a"));
        Assert.Multiple(() =>
        {
            Assert.That(missing, Does.Contain("results.parquet is not there: the study is not finished, or sitesim sweep reduce has not been run"));
            Assert.That(half, Does.Contain("results.parquet cannot be read"));
            Assert.That(Said(), Does.Contain("is not of the plan beside it: sitesim sweep reduce writes it again"));
        });
    }

    [Test]
    public void Plan_SaysAboutHowMuchDiskTheStudyTakes()
    {
        var plan = Invocation.Of("sweep", "plan", _place.File("sized.yaml", StudyPlace.Text($"alternatives: {{ half: {{ {Days} }}, all: {{ {Days}, split.compute: 0 MW }} }}\nreplications: 30")), "--out", _place.Path("sized"), "--json");
        Invocation.Of("sweep", "resume", _place.Path("sized"));
        var taken = Directory.GetFiles(_place.Path("sized"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
        Assert.That(plan.Json().GetProperty("estimated_bytes").GetInt64(), Is.InRange(taken * 2 / 3, taken * 2));
    }

    /// <summary>Refused before anything is written: a hundred million runs.</summary>
    [Test]
    public void StudyThatDoesNotFitOnTheDisk_IsRefused()
    {
        var seeds = string.Join(", ", Enumerable.Range(1, 4000));
        var study = _place.File("huge.yaml", StudyPlace.Text($"vary: [ {{ path: random.seed, values: [{seeds}] }} ]\nreplications: 1000000"));
        Assume.That(new DriveInfo(_place.Path("")).AvailableFreeSpace, Is.LessThan(6_000_000_000_000), "a disk of less than six terabytes");
        var call = Invocation.Of("sweep", "plan", study, "--out", _place.Path("huge"), "--shard-size", "1000000");
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Match(@"the study takes about 6,?000\.\d GB of disk, and .* has .* free: expected more room"));
            Assert.That(Directory.Exists(_place.Path("huge")), Is.False);
        });
    }

    [Test]
    public void ExportK8s_IsAnIndexedJob_OnTheSameContract()
    {
        var call = Invocation.Of("sweep", "export-k8s", _place.Path("a"), "--image", "registry.example/sitesim:9", "--memory", "2Gi", "--parallelism", "1");
        var yaml = new YamlStream();
        yaml.Load(new StringReader(call.Out));
        var job = (YamlMappingNode)yaml.Documents.Single().RootNode;
        var pod = job["spec"]["template"]["spec"];
        var container = pod["containers"][0];
        Assert.Multiple(() =>
        {
            Assert.That($"{job["apiVersion"]} {job["kind"]}", Is.EqualTo("batch/v1 Job"));
            Assert.That($"{job["metadata"]["name"]}", Does.Match("^sitesim-[0-9a-f]{8}$"));
            Assert.That($"{job["spec"]["completionMode"]} {job["spec"]["completions"]} {job["spec"]["parallelism"]} {job["spec"]["backoffLimitPerIndex"]}", Is.EqualTo("Indexed 2 1 3"));
            Assert.That($"{pod["restartPolicy"]}", Is.EqualTo("Never"), "needed for a limit per index");
            Assert.That($"{container["image"]}", Is.EqualTo("registry.example/sitesim:9"));
            Assert.That(((YamlSequenceNode)container["command"]).Select(n => $"{n}"), Is.EqualTo("sitesim sweep shard /study --stride 2 --verbosity warning".Split(' ')));
            Assert.That($"{container["resources"]["limits"]["memory"]}", Is.EqualTo("2Gi"));
            Assert.That($"{container["volumeMounts"][0]["subPath"]}", Is.EqualTo("a"));
            Assert.That($"{pod["volumes"][0]["persistentVolumeClaim"]["claimName"]}", Is.EqualTo("sitesim-studies"));
        });
    }

    private static Invocation Run(string name, string points)
    {
        var call = Invocation.Of("sweep", "run", _place.File($"{name}.yaml", StudyPlace.Text(points)), "--out", _place.Path(name));
        Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
        return call;
    }
}
