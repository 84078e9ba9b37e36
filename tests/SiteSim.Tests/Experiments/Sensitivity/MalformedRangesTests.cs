using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Scenarios;
using SiteSim.Scenarios.Studies;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Sensitivity;

public sealed class MalformedRangesTests
{
    private static readonly TestCaseData[] Ranges =
    [
        new("[]", "ranges: there is no range"),
        new("[ { path: random.sead, low: 1, high: 2 } ]", "random.sead: \"sead\" is not a key here (did you mean \"seed\"?)"),
        new("[ { path: random..seed, low: 1, high: 2 } ]", "\"random..seed\" is not a path"),
        new("[ { path: random.seed.more, low: 1, high: 2 } ]", "random.seed.more: \"more\" cannot be set inside a single value"),
        new("[ { path: mining.pool.payout, low: 1, high: 2 } ]", "mining.pool.payout: has no numbers between a low and a high"),
        new("[ { path: mining, low: 1, high: 2 } ]", "mining: has no numbers between a low and a high"),
        new("[ { path: horizon.start, low: 2026-01-01, high: 2027-01-01 } ]", "horizon.start: has no numbers between a low and a high"),
        new("[ { path: mining.pool.fee, low: 1 % } ]", "ranges[0].high: \"high\" is missing"),
        new("[ { path: mining.pool.fee, low: 1 MW, high: 2 % } ]", "ranges[0].low: \"MW\" is not a unit for this"),
        new("[ { path: mining.pool.fee, low: 1 %, high: [ 2 % ] } ]", "ranges[0].high: expected a number with a unit (%), found a list"),
        new("[ { path: mining.pool.fee, low: 2 %, high: 2 % } ]", "ranges[0].high: 2 % is not above low, 2 %"),
        new("[ { path: mining.pool.fee, low: 2 %, high: 3 % } ]", "ranges[0].base: the scenario's own value 1 % is outside of 2 % to 3 % (write base: with a value between)"),
        new("[ { path: mining.pool.fee, low: 0 %, high: 3 %, base: 4 % } ]", "ranges[0].base: 4 % is outside of 0 % to 3 %"),
        new("[ { path: mining.pool.fee, low: 0 %, high: 3 %, distribution: lognormal } ]", "ranges[0].low: 0 % cannot be of a lognormal value"),
        new("[ { path: mining.pool.fee, low: 0 %, high: 3 %, distribution: trianglar } ]", "found \"trianglar\" (did you mean \"triangular\"?)"),
        new("[ { path: finance.overhead, low: 0 MUSD/year, high: 3 MUSD/year, distribution: triangular } ]", "ranges[0]: triangular needs its likeliest value"),
        new("[ { path: mining.pool.fee, low: 0 %, high: 101 % } ]", "mining.pool.fee: 101 % is out of range"),
        new("[ { path: \"contracts[id=lese].rent\", low: 1 USD/kW-month, high: 2 USD/kW-month } ]", "there is no item with id \"lese\" (did you mean \"lease\"?)"),
        new("[ { path: mining.pool.fee, low: 0 %, high: 3 % }, { path: mining.pool.fee, low: 0 %, high: 2 %, name: fee } ]", "mining.pool.fee: is already set on line 3 by mining.pool.fee"),
        new("[ { path: mining.pool.fee, low: 0 %, high: 3 %, name: a }, { path: grid.tariff.energy.adder, low: 0 USD/MWh, high: 9 USD/MWh, name: a } ]", "ranges[1].name: \"a\" is already the name of the range on line 3"),
    ];

    [TestCaseSource(nameof(Ranges))]
    public void Range_IsRefused_WithItsPlace_AndNothingIsWritten(string ranges, string message)
    {
        using var place = new RangesPlace();
        var call = Invocation.Of("sensitivity", place.Write("bad.yaml", $"ranges: {ranges}"), "--out", place.Path("out"));
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            Assert.That(call.Error, Does.Match($@"bad\.yaml\([1-9][0-9]*,[1-9][0-9]*\): error: .*{Regex.Escape(message)}"));
            Assert.That(Directory.Exists(place.Path("out")), Is.False);
        });
    }

    [Test]
    public void ManyMistakes_AreToldAtOnce()
    {
        using var place = new RangesPlace();
        var study = place.Write("bad.yaml", "ranges: [ { path: random.sead, low: 1, high: 2 }, { path: mining.pool.fee, low: 0 %, high: 101 % }, { path: \"contracts[id=lese].rent\", low: 1 USD/kW-month, high: 2 USD/kW-month } ]\nreplications: none");
        Assert.That(Invocation.Of("sensitivity", study).Error, Does.Contain("\"sead\"").And.Contain("101 % is out of range").And.Contain("\"lese\"").And.Contain("replications:"));
    }

    /// <summary>Every range by itself is in order, and so are the design's first points: what is too much together is told where it first happens.</summary>
    [Test]
    public void RangesThatDoNotGoTogether_AreRefused_BeforeAnyRun()
    {
        using var place = new RangesPlace();
        var study = place.Write("bad.yaml", """
            ranges:
              - { path: "site.halls[name=mine].capacity", low: 140 MW, high: 300 MW }
              - { path: "mining.fleets[0].machines", low: 20000, high: 75000 }
            """);
        var call = Invocation.Of("sensitivity", study, "--method", "sobol", "--out", place.Path("out"));
        Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Out);
        Assert.That(call.Error, Does.Match(@"bad\.yaml\(5,").And.Not.Contain("runs,"));
        Assert.That(Directory.Exists(place.Path("out")), Is.False);
    }

    [Test]
    public void ShippedStudy_HasItsRanges_WithoutAnIssue()
    {
        var path = Path.Combine(Repository.Root, "scenarios", "sensitivity-study", "study.yaml");
        string[] names = [];
        var loaded = RangedStudyFile.Load(path, ranges =>
        {
            names = [.. ranges.Select(r => r.Name)];
            return [new RangedPoint("base", [.. ranges.Select(r => r.Base)]), new RangedPoint("median", [.. ranges.Select(r => r.Quantile(0.5))])];
        });
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Issues, Is.Empty);
            Assert.That(loaded.Study!.Points[1].Overrides, Does.Contain(new ValueOverride("grid.tariff.blocks[name=ppa-2030].price", "42 USD/MWh")));
            Assert.That(names, Is.EqualTo(new[] { "bitcoin-price", "network-growth", "ppa-price", "power-adder", "demand-rate", "pool-fee", "s19j-failures", "rent" }));
        });
    }

    [TestCase("there is no method \"sobl\" (did you mean \"sobol\"?)", "--method", "sobl")]
    [TestCase("--samples does not go with --method tornado", "--samples", "8")]
    [TestCase("--levels does not go with --method sobol", "--method", "sobol", "--levels", "4")]
    [TestCase("--samples 100: expected a power of two, as 64 or 128, or --latin", "--method", "sobol", "--samples", "100")]
    [TestCase("--samples 1: expected at least 2", "--method", "sobol", "--samples", "1")]
    [TestCase("--levels 5: expected an even number, as 4 or 6", "--method", "morris", "--levels", "5")]
    [TestCase("--candidates 3: expected at least 10", "--method", "morris", "--candidates", "3")]
    [TestCase("the design has 20480 points, more than 10000: expected fewer, or --yes when it is meant", "--method", "sobol", "--samples", "4096")]
    [TestCase("there is no figure \"margin_us\" (did you mean \"margin_usd\"?)", "--figure", "margin_us")]
    [TestCase("there is no figure \"lease_rent\" (did you mean \"lease_rent_usd\"?)", "--figure", "lease_rent")]
    public void Option_IsRefused_AndNothingIsWritten(string message, params string[] options)
    {
        using var place = new RangesPlace();
        var call = place.Run("out", options);
        Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
        Assert.That(call.Error, Does.Contain(message));
        Assert.That(Directory.Exists(place.Path("out")), Is.False);
    }

    [Test]
    public void FigureOfASweep_IsKnownBeforeItBegins()
    {
        using var place = new RangesPlace();
        var call = Invocation.Of("sweep", "run", place.Write("sweep.yaml", "figure: margn_usd\nalternatives: { a: {}, b: {} }"), "--out", place.Path("out"));
        Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
        Assert.That(call.Error, Does.Contain("there is no figure \"margn_usd\" (did you mean \"margin_usd\"?)"));
        Assert.That(Directory.Exists(place.Path("out")), Is.False);
    }

    [Test]
    public void StudyOfPoints_HasNoRanges_AndStudyOfRanges_NoPoints()
    {
        using var place = new RangesPlace();
        var points = Invocation.Of("sensitivity", place.Write("points.yaml", "alternatives: { a: {} }"), "--out", place.Path("out"));
        var ranges = Invocation.Of("sweep", "run", place.Study, "--out", place.Path("out"));
        Assert.That(points.Error, Does.Contain("the study has no ranges"));
        Assert.That(ranges.Error, Does.Match(@"study\.yaml\(4,3\): error: ranges: ranges are no points: a design has to choose them \(sitesim sensitivity does\)"));
    }

    [Test]
    public void DirectoryOfASweep_HasNoDesign()
    {
        using var place = new RangesPlace();
        Invocation.Of("sweep", "run", place.Write("sweep.yaml", "alternatives: { a: {} }\nreplications: 1"), "--out", place.Path("swept"));
        var call = Invocation.Of("sensitivity", place.Path("swept"));
        Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
        Assert.That(call.Error, Does.Contain("has no design.json: expected a study that sitesim sensitivity began"));
    }

    [Test]
    public void DesignOptionsWithADirectory_AreRefused()
    {
        using var place = new RangesPlace();
        place.Run("done", "--replications", "1");
        Assert.That(Invocation.Of("sensitivity", place.Path("done"), "--method", "morris").Error, Does.Contain("--method changes the plan"));
    }
}
