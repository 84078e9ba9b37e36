using System.Text.Json;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Sensitivity;

public sealed class SensitivityVerbTests
{
    private static readonly string[] Sobol = ["--method", "sobol", "--samples", "8"];

    private static RangesPlace _place = null!;
    private static Invocation _sobol = null!;

    [OneTimeSetUp]
    public void RunWhole()
    {
        _place = new RangesPlace();
        _sobol = _place.Run("sobol", [.. Sobol, "--jobs", "1"]);
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    /// <summary>Rent is kW times months times rent: 21,500 kW at 150 USD for one of June's thirty days, and 30 USD more or less.</summary>
    [Test]
    public void Tornado_OfTheRent_IsThatOfAHandCalculation()
    {
        var call = _place.Run("tornado", "--figure", "lease_rent_usd", "--json");
        var analysis = call.Json().GetProperty("tornado");
        var bar = analysis.GetProperty("bars")[0];
        Assert.Multiple(() =>
        {
            Assert.That(analysis.GetProperty("base").GetProperty("mean").GetDouble(), Is.EqualTo(21_500 * 150.0 / 30).Within(0.01));
            Assert.That(bar.GetProperty("input").GetString(), Is.EqualTo("rent"));
            Assert.That(bar.GetProperty("low").GetProperty("mean").GetDouble(), Is.EqualTo(-21_500 * 30.0 / 30).Within(0.01));
            Assert.That(bar.GetProperty("high").GetProperty("mean").GetDouble(), Is.EqualTo(21_500 * 30.0 / 30).Within(0.01));
            Assert.That(bar.GetProperty("high").GetProperty("interval").GetProperty("high").GetDouble(), Is.EqualTo(21_500.0).Within(0.01));
            Assert.That(analysis.GetProperty("bars")[1].GetProperty("swing").GetProperty("mean").GetDouble(), Is.Zero);
        });
    }

    [Test]
    public void Tables_FitEightyColumns_AndRankTheRanges()
    {
        var tornado = _place.Run("tornado-text");
        var morris = _place.Run("morris-text", "--method", "morris", "--trajectories", "2");
        Assert.Multiple(() =>
        {
            foreach (var call in new[] { tornado, morris, _sobol })
            {
                Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
                Assert.That(call.Out.Split('\n').Where(line => !line.StartsWith("results:", StringComparison.Ordinal)).Select(line => line.TrimEnd().Length), Is.All.LessThanOrEqualTo(80));
            }

            Assert.That(tornado.Out, Does.Match("revenue less power, M?USD: change from").And.Match(@"rent +-[\d.,]+ +L+\|H+ +[\d.,]+").And.Match(@"machines +-\d.*L+\|H+"));
            Assert.That(tornado.Out, Does.Contain("0.006 USD/kWh"));
            Assert.That(morris.Out, Does.Match("USD per whole range; 2 trajectories").And.Match(@"rent +[\d.,]+ "));
            Assert.That(_sobol.Out, Does.Contain("shares of its variance over the ranges; 8 base samples").And.Contain("first indices add up to").And.Contain("over the futures of a point"));
        });
    }

    [TestCase("1", "2", "--engine", "local")]
    [TestCase("2", "3")]
    [TestCase("2", "1")]
    public void AnyThreadsAndShardSize_GiveTheSameBytes(string jobs, string size, params string[] more)
    {
        var directory = $"jobs-{jobs}-{size}";
        var call = _place.Run(directory, [.. Sobol, "--jobs", jobs, "--shard-size", size, .. more]);
        Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
        Assert.That(_place.Results(directory), Is.EqualTo(_place.Results("sobol")));
        Assert.That(call.Out.Replace(directory, "sobol"), Is.EqualTo(_sobol.Out));
    }

    [Test]
    public void Directory_IsReadAgain_ForAnyFigure_AndFinishedWhereShardsAreMissing()
    {
        _place.Run("again", Sobol);
        File.Delete(Path.Combine(_place.Path("again"), "shards", "00003.json"));
        var again = Invocation.Of("sensitivity", _place.Path("again"));
        var other = Invocation.Of("sensitivity", _place.Path("again"), "--figure", "lease_rent_usd", "--json").Json();
        var rent = other.GetProperty("sobol").GetProperty("inputs").EnumerateArray().Single(i => i.GetProperty("input").GetString() == "rent");
        Assert.Multiple(() =>
        {
            Assert.That(again.Error, Does.Contain("39 of 40 shards are there already"));
            Assert.That(again.Out.Replace("again", "sobol"), Is.EqualTo(_sobol.Out));
            Assert.That(other.GetProperty("design").GetProperty("method").GetString(), Is.EqualTo("sobol"));
            Assert.That(rent.GetProperty("total").GetDouble(), Is.EqualTo(1).Within(0.4), "the rent moves with nothing else");
            Assert.That(other.GetProperty("inputs").GetArrayLength(), Is.EqualTo(3));
        });
    }

    /// <summary>As any study: shards can be run and resumed by <c>sitesim sweep</c> on any machine.</summary>
    [Test]
    public void Sweep_GoesOnWithIt()
    {
        _place.Run("swept", Sobol);
        File.Delete(Path.Combine(_place.Path("swept"), "shards", "00003.json"));
        Assert.That(Invocation.Of("sweep", "resume", _place.Path("swept")).Code, Is.EqualTo(ExitCode.Done));
        Assert.That(_place.Results("swept"), Is.EqualTo(_place.Results("sobol")));
    }

    [Test]
    public void Points_HaveTheValuesOfTheDesign()
    {
        using var plan = JsonDocument.Parse(File.ReadAllText(Path.Combine(_place.Path("sobol"), "plan.json")));
        var points = plan.RootElement.GetProperty("points").EnumerateArray().ToArray();
        var values = points.Select(p => p.GetProperty("overrides").EnumerateArray().Select(o => o.GetProperty("value").GetString()!).ToArray()).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(points, Has.Length.EqualTo(8 * (3 + 2)));
            Assert.That(points.Select(p => p.GetProperty("name").GetString()).Take(5), Is.EqualTo(new[] { "A 1", "B 1", "A 1, rent of B", "A 1, machines of B", "A 1, adder of B" }));
            Assert.That(values[2], Is.EqualTo(new[] { values[1][0], values[0][1], values[0][2] }));
            Assert.That(values.Select(v => v[0]), Is.All.Match(@"^1[2-7]\d\.\d+ USD/kW-month$"));
            Assert.That(values.Select(v => v[1]), Is.All.Match(@"^\d+$"), "machines come in whole numbers");
            Assert.That(values.Select(v => v[2]), Is.All.Match(@"^[3-5]\.\d+ USD/MWh$"));
        });
    }

    [Test]
    public void AnotherDesign_IsAnotherStudy_AndNothingIsLost()
    {
        var before = _place.Results("sobol");
        var call = _place.Run("sobol", [.. Sobol, "--design-seed", "2"]);
        Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
        Assert.That(call.Error, Does.Contain("holds another study"));
        Assert.That(_place.Results("sobol"), Is.EqualTo(before));
    }

    [Test]
    public void LatinHypercube_TakesAnyNumberOfSamples()
    {
        var call = _place.Run("latin", "--method", "sobol", "--samples", "3", "--latin", "--replications", "1", "--json");
        Assert.That(call.Json().GetProperty("sobol").GetProperty("rows").GetInt32(), Is.EqualTo(3));
        Assert.That(call.Json().GetProperty("sobol").GetProperty("luck").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }
}
