using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class CompareVerbTests
{
    private static readonly string[] Month = ["--set", "horizon.length=1 month", "--set", "grid.curtailments=null"];

    /// <summary>A seventh more machines on the same prices and hashprice: nearly all of the spread is common to both.</summary>
    [Test]
    public void Compare_OnTheSameFutures_NeedsFarFewerRuns_AndTheWaterfallAddsUp()
    {
        var answer = Compare("--b-set", "split.compute=130 MW", "--replications", "8", "--json").Json();
        var headline = answer.GetProperty("headline");
        var waterfall = answer.GetProperty("waterfall");
        var steps = waterfall.GetProperty("steps").EnumerateArray().Sum(s => s.GetProperty("mean").GetDouble());
        Assert.Multiple(() =>
        {
            Assert.That(headline.GetProperty("variance_ratio").GetDouble(), Is.GreaterThan(5));
            Assert.That(steps, Is.EqualTo(headline.GetProperty("mean").GetDouble()).Within(0.01));
            Assert.That(waterfall.GetProperty("total").GetProperty("mean").GetDouble(), Is.EqualTo(headline.GetProperty("mean").GetDouble()));
            Assert.That(waterfall.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("label").GetString()), Does.Contain("mining revenue").And.Contain("energy at the index"));
        });
    }

    [Test]
    public void Compare_WithItself_IsZero()
    {
        var answer = Compare("--replications", "2", "--json").Json();
        Assert.That(answer.GetProperty("figures").EnumerateArray().Select(f => f.GetProperty("mean")).Where(m => m.ValueKind == System.Text.Json.JsonValueKind.Number).Select(m => m.GetDouble()), Is.All.Zero);
    }

    [Test]
    public void Threads_DoNotChangeABit()
    {
        string[] args = ["--b-set", "split.compute=130 MW", "--replications", "5"];
        Assert.That(Compare([.. args, "--jobs", "2"]).Out, Is.EqualTo(Compare([.. args, "--jobs", "1"]).Out).And.Contains("B - A"));
    }

    [TestCase("random.seed=7", "A has the seed 42 and B 7")]
    [TestCase("horizon.length=2 months", "expected the same horizon")]
    public void Compare_OfOtherFutures_IsRefused(string set, string message)
    {
        var call = Compare("--b-set", set, "--replications", "2");
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain(message));
        });
    }

    [TestCase("--figure", "margn_usd", "there is no figure \"margn_usd\" (did you mean \"margin_usd\"?)")]
    [TestCase("--until-ci", "2", "--until-ci \"2\": expected a share above 0 %, as 2%")]
    [TestCase("--until-ci", "0%", "--until-ci \"0%\": expected a share above 0 %, as 2%")]
    [TestCase("--replications", "0", "--replications 0: expected at least 1")]
    [TestCase("--b-set", "machines", "--b-set \"machines\": expected path=value")]
    public void Option_ThatMakesNoSense_IsRefused(string option, string value, string message)
    {
        var call = Compare(option, value);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain(message));
        });
    }

    [Test]
    public void Run_UntilCi_StopsAfterAWholeBatch()
    {
        // The rent does not vary: its interval has no width after the first look.
        var call = Run(["--until-ci", "1%", "--figure", "lease_rent_usd", "--replications", "100", "--json"]);
        Assert.That(call.Json().GetProperty("replications").GetInt32(), Is.EqualTo(16), call.Error);
    }

    [Test]
    public void Run_UntilCi_ThatIsNotReached_SaysSo() => Assert.That(
        Run(["--until-ci", "0.001%", "--replications", "3"]).Error,
        Does.Contain("after 3 replications the interval of margin_usd is still wider than asked for; --replications allows more"));

    [Test]
    public void Run_Replications_HoldsTheFigureOfEachRun()
    {
        var call = Run(["--replications", "3", "--jobs", "2"]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
            Assert.That(call.Out, Does.Contain("replications 0 to 2").And.Contain("quantiles: revenue less power"));
        });
    }

    [Test]
    public void Run_Sampling_SaysWhatItBrings_AndWithoutItNothingIsSaid()
    {
        string[] run = ["--replications", "4"];
        Assert.Multiple(() =>
        {
            Assert.That(Run([.. run, "--sampling", "antithetic"]).Out.ReplaceLineEndings(" "), Does.Match("antithetic: the mean of revenue less power has the interval of [0-9.,]+ times as many futures"));
            Assert.That(Run([.. run, "--sampling", "stratified", "--json"]).Out, Does.Contain("\"mean_interval\""));
            Assert.That(Run([.. run, "--json"]).Out, Does.Not.Contain("sampling"));
            Assert.That(Run([.. run, "--sampling", "antithetik"]).Error, Does.Contain("random.sampling").And.Contain("did you mean \"antithetic\"?"));
        });
    }

    [Test]
    public void Compare_OfFuturesDrawnOtherwise_IsRefused() => Assert.That(
        Compare("--b-set", "random.sampling=antithetic", "--replications", "2").Error, Does.Contain("A is drawn Independent and B Antithetic: expected the same"));

    /// <summary>What it writes is looked at elsewhere.</summary>
    private static Invocation Run(string[] more)
    {
        using var place = new Workplace();
        return Invocation.Of(["run", StudyPlace.Base, .. Month, "--out", place.Run, .. more]);
    }

    private static Invocation Compare(params string[] more) => Invocation.Of(["compare", StudyPlace.Base, .. Month, .. more]);
}
