using System.Globalization;
using System.Text;
using NUnit.Framework;

namespace SiteSim.Tests.Cli.Answers;

/// <summary>Every command that prints something, on sites of a day or two: made once for the tests of this folder.</summary>
[SetUpFixture]
public sealed class EveryCommand
{
    private const string Plans = "alternatives: { as-it-is: {}, \"less power\": { \"grid.curtailments[0].limit\": 2 MW }, more: { \"grid.curtailments[0].limit\": 4 MW } }\nreplications: 3\n";

    private const string Ranges = """
        ranges:
          - { name: price, path: grid.price.flat, low: 20 USD/MWh, high: 60 USD/MWh, base: 40 USD/MWh }
          - { name: bitcoin, path: mining.network.start.price, low: 45000 USD, high: 95000 USD }
        replications: 2
        """;

    private static Workplace _place = null!;
    private static int _new;

    /// <summary>Arguments by what the test is called, without those of the output's form.</summary>
    private static readonly (string Name, Func<string[]> Args)[] All =
    [
        ("run", () => ["run", Workplace.CurtailmentDay, "--out", Out("run")]),
        ("run full", () => ["run", Workplace.CurtailmentDay, "--out", Out("run"), "--full", "--timing"]),
        ("run plan", () => ["run", Shipped("two-phase-plan"), "--out", Out("plan"), "--full"]),
        ("run replications", () => ["run", Site, "--replications", "3", "--out", Out("many")]),
        ("run sampling", () => ["run", Site, "--replications", "4", "--out", Out("drawn"), "--sampling", "antithetic"]),
        ("validate", () => ["validate", Path.Combine(Path.GetDirectoryName(Shipped("split-study"))!, "base.yaml")]),
        ("show", () => ["show", Workplace.CurtailmentDay]),
        ("show hybrid", () => ["show", Shipped("hybrid-300mw")]),
        ("show conversion", () => ["show", Shipped("conversion-300mw")]),
        ("show markets", () => ["show", Shipped("gpu-market-100mw")]),
        ("compare", () => ["compare", Site, "--b-set", "grid.price.flat=80 USD/MWh", "--replications", "3"]),
        ("explain order", () => ["explain", Out("run"), "heat-dome"]),
        ("explain lease", () => ["explain", Out("plan"), "lease-one"]),
        ("explain phase", () => ["explain", Out("plan"), "two"]),
        ("catalog", () => ["catalog"]),
        ("catalog prices", () => ["catalog", "prices"]),
        ("catalog sla", () => ["catalog", "sla"]),
        ("catalog row", () => ["catalog", "asics", "Antminer S21"]),
        ("calibrate", () => ["calibrate", _place.Path("hub.csv"), "--column", "usd", "--every", "1 h", "--offer-cap", "5000"]),
        ("sweep plan", () => ["sweep", "plan", _place.Path("study.yaml"), "--out", Out("study")]),
        ("sweep run", () => ["sweep", "run", _place.Path("study.yaml"), "--out", Out("study")]),
        ("sweep status", () => ["sweep", "status", Out("study")]),
        ("sweep shard", () => ["sweep", "shard", Out("study"), "--index", "0"]),
        ("sweep reduce", () => ["sweep", "reduce", Out("study")]),
        ("sweep show", () => ["sweep", "show", Out("study"), "--figure", "power_cost_usd"]),
        ("sweep compare", () => ["sweep", "compare", Out("study"), Out("study")]),
        ("sweep export-k8s", () => ["sweep", "export-k8s", Out("study")]),
        ("sweep of paths", () => ["sweep", "run", _place.Path("paths.yaml"), "--out", Out("paths")]),
        ("optimize", () => ["optimize", _place.Path("goal.yaml"), "--out", Out("goal"), "--pareto"]),
        ("stress", () => ["stress", _place.Path("shocks.yaml"), "--out", Out("shocks")]),
        ("sensitivity tornado", () => ["sensitivity", _place.Path("ranges.yaml"), "--out", Out("tornado")]),
        ("sensitivity morris", () => ["sensitivity", _place.Path("ranges.yaml"), "--out", Out("morris"), "--method", "morris", "--trajectories", "3"]),
        ("sensitivity sobol", () => ["sensitivity", _place.Path("ranges.yaml"), "--out", Out("sobol"), "--method", "sobol", "--samples", "4"]),
        ("init", () => ["init", Out($"new-{++_new}"), "--template", "hybrid"]),
        ("init list", () => ["init", "--list"]),
        ("doctor", () => ["doctor"]),
        ("docs", () => ["docs", Out("docs"), "--scenarios", Path.Combine(Architecture.Repository.Root, "scenarios")]),
        ("schemas", () => ["schema", "--output"]),
    ];

    public static string[] Names { get; } = [.. All.Select(c => c.Name)];

    /// <summary>Where everything is; no part of an answer should depend on it.</summary>
    public static string Root => _place.Path("");

    private static string Site => _place.Path("site.yaml");

    internal static Invocation Call(string name, params string[] more) => Invocation.Of([.. All.Single(c => c.Name == name).Args(), "--verbosity", "error", .. more]);

    [OneTimeSetUp]
    public void Make()
    {
        _place = new Workplace();
        _place.File("site.yaml", $"extends: \"{Workplace.CurtailmentDay.Replace('\\', '/')}\"\nmining: {{ network: {{ price: {{ volatility: 60 %/year }} }} }}\n");
        _place.File("hub.csv", Prices());
        Study("study.yaml", Plans);
        Study("paths.yaml", "vary:\n  - { path: \"grid.curtailments[id=heat-dome].limit\", values: [2 MW, 4 MW] }\n  - { path: \"mining.fleets[name=miners].machines\", values: [1000, 2000] }\nreplications: 2\n");
        Study("goal.yaml", Plans.Replace("replications: 3", "replications: 12\noptimise: { maximise: margin_usd, subject_to: [ { figure: flex_availability_pct, at_least: 80 } ] }", StringComparison.Ordinal));
        Study("shocks.yaml", Plans + "shocks: { dear: { grid.price.flat: 80 USD/MWh }, halved: { mining.network.start.price: 32062 USD } }\n");
        Study("ranges.yaml", Ranges);
        foreach (var name in new[] { "run", "run plan", "run replications", "sweep run" })
        {
            var call = Call(name);
            Assert.That(call.Code, Is.Zero, call.Error);
        }
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    private static string Out(string directory) => _place.Path(directory);

    private static string Shipped(string scenario) => Path.Combine(Architecture.Repository.Root, "scenarios", scenario, "site.yaml");

    private static void Study(string name, string text) => _place.File(name, $"name: Limits of an order\nscenario: site.yaml\n{text}\n");

    /// <summary>A year of hours with a daily shape.</summary>
    private static string Prices()
    {
        var text = new StringBuilder("start,usd\n");
        for (var hour = 0; hour < 8760; hour++)
        {
            var usd = 30 + (hour % 24 is > 15 and < 21 ? 25 : 0) + (hour * 7919 % 1009 / 50.0);
            text.Append(CultureInfo.InvariantCulture, $"{new DateTime(2025, 1, 1).AddHours(hour):yyyy-MM-ddTHH:mm},{usd}\n");
        }

        return text.ToString();
    }
}
