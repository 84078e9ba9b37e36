using NUnit.Framework;
using Parquet;
using SiteSim.Cli;
using SiteSim.Reports;

namespace SiteSim.Tests.Cli;

/// <summary>A run of many futures on disk: the first of them whole, and what all of them say.</summary>
public sealed class ReplicatedRunTests
{
    private static readonly string[] Three = ["run", Workplace.CurtailmentDay, "--replications", "3"];

    [Test]
    public void Directory_HoldsTheFirstReplication_AndTheFiguresOfAll()
    {
        using var place = new Workplace();
        var many = Invocation.Of([.. Three, "--out", place.Run]);
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Path("one"));
        var (whole, one) = (RunDirectory.Open(place.Run), RunDirectory.Open(place.Path("one")));
        var replications = whole.Summary.Replications!;
        var margin = replications.Figures.Single(f => f.Key == "margin_usd");
        Assert.Multiple(() =>
        {
            Assert.That(many.Code, Is.EqualTo(ExitCode.Done), many.Error);
            Assert.That(many.Out, Does.EndWith($"report: {Path.Combine(place.Run, "report.html")}\n"));
            Assert.That((whole.Manifest.Replication, whole.Manifest.ResultHash), Is.EqualTo((0, one.Manifest.ResultHash)));
            Assert.That(one.Summary.Replications, Is.Null);
            Assert.That(replications.Count, Is.EqualTo(3));
            Assert.That((margin.Count, margin.Twentieths.Count), Is.EqualTo((3, 20)));
            Assert.That(margin.Mean, Is.InRange(margin.MeanInterval.Low!, margin.MeanInterval.High!));
        });
    }

    [Test]
    public async Task Parquet_HasARowPerReplication_AndTheUnitsOfItsColumns()
    {
        using var place = new Workplace();
        Invocation.Of([.. Three, "--out", place.Run]);
        var means = RunDirectory.Open(place.Run).Summary.Replications!.Figures;
        await using var reader = await ParquetReader.CreateAsync(Path.Combine(place.Run, "replications.parquet"));
        using var group = reader.OpenRowGroupReader(0);
        var margins = new double[3];
        await group.ReadAsync<double>(reader.Schema.FindDataField("margin_usd"), margins);
        Assert.Multiple(() =>
        {
            Assert.That(group.RowCount, Is.EqualTo(3));
            Assert.That(reader.Schema.Fields.Select(f => f.Name).Skip(1), Is.EqualTo(means.Select(f => f.Key)));
            Assert.That(reader.CustomMetadata["margin_usd.unit"], Is.EqualTo("USD"));
            Assert.That(margins.Average(), Is.EqualTo(means.Single(f => f.Key == "margin_usd").Mean).Within(1e-6));
        });
    }

    [Test]
    public void Directory_IsTheSame_OnAnyNumberOfThreads()
    {
        using var place = new Workplace();
        Invocation.Of([.. Three, "--jobs", "1", "--out", place.Path("a")]);
        Invocation.Of([.. Three, "--jobs", "3", "--out", place.Path("b")]);
        var files = Directory.GetFiles(place.Path("a")).Select(f => Path.GetFileName(f)!).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(files, Has.Length.EqualTo(8).And.Contain("replications.parquet"));
            foreach (var file in files)
            {
                Assert.That(File.ReadAllBytes(Path.Combine(place.Path("b"), file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(place.Path("a"), file))), file);
            }
        });
    }

    [Test]
    public void ARunOfOne_InThePlaceOfOneOfMany_LeavesNothingOfIt()
    {
        using var place = new Workplace();
        Invocation.Of([.. Three, "--out", place.Run]);
        Invocation.Of("run", Workplace.CurtailmentDay, "--out", place.Run);
        Assert.That(File.Exists(Path.Combine(place.Run, "replications.parquet")), Is.False);
    }

    [Test]
    public void Interrupted_LeavesNothing()
    {
        using var place = new Workplace();
        using var stop = new CancellationTokenSource();
        using var stderr = new InterruptingWriter("[inf] 1 of 40 runs", stop);
        var call = Invocation.Of(["run", Workplace.CurtailmentDay, "--replications", "40", "--jobs", "1", "--out", place.Run], stderr, stop.Token);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Interrupted), call.Error);
            Assert.That(call.Error, Does.EndWith("sitesim: interrupted; nothing was written\n"));
            Assert.That(place.Entries, Is.Empty);
        });
    }

    [Test]
    public void SomebodysFolder_IsRefusedBeforeAnythingRuns()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.Run);
        File.WriteAllText(Path.Combine(place.Run, "thesis.txt"), "years of work");
        var call = Invocation.Of([.. Three, "--out", place.Run]);
        Assert.That((call.Code, call.Error.Contains("it is not replaced", StringComparison.Ordinal)), Is.EqualTo((ExitCode.InputWrong, true)), call.Error);
    }

    [TestCase("--replication", "2")]
    [TestCase("--timing")]
    public void AnOptionOfOneRun_IsRefused(params string[] option) => Assert.That(
        Invocation.Of([.. Three, .. option]).Error, Does.Contain($"{option[0]} is for one run, which --replications and --until-ci are not"));
}
