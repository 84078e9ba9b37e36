using NUnit.Framework;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

/// <summary>One thing wrong at a time: each row is the passage replaced, its replacement with the mark where the issue must point, the path, the message and a part of the hint.</summary>
public sealed class MalformedScenarioTests
{
    internal static readonly object?[][] Fields =
    [
        // Units and numbers.
        ["interconnection: 20 MW", "interconnection: @@20", "site.interconnection", "the number 20 has no unit", "write \"20 MW\""],
        ["interconnection: 20 MW", "interconnection: @@20 MWh", "site.interconnection", "\"MWh\" is not a unit for this; expected a number with a unit (MW, kW, W, GW)", "did you mean \"20 MW\"?"],
        ["interconnection: 20 MW", "interconnection: @@20 mw", "site.interconnection", "\"mw\" is not a unit for this", "did you mean \"20 MW\"?"],
        ["interconnection: 20 MW", "interconnection: @@twenty", "site.interconnection", "expected a number with a unit (MW, kW, W, GW), found \"twenty\"", "as in \"300 MW\""],
        ["interconnection: 20 MW", "interconnection: @@020 MW", "site.interconnection", "found \"020 MW\"", "without leading zeros"],
        ["interconnection: 20 MW", "interconnection: @@1,000 MW", "site.interconnection", "found \"1,000 MW\"", "without commas"],
        ["interconnection: 20 MW", "interconnection: @@.nan", "site.interconnection", "found \".nan\"", "as in"],
        ["interconnection: 20 MW", "interconnection: @@NaN MW", "site.interconnection", "found \"NaN MW\"", "as in"],
        ["interconnection: 20 MW", "interconnection: @@.inf", "site.interconnection", "found \".inf\"", "as in"],
        ["interconnection: 20 MW", "interconnection: @@1e30 MW", "site.interconnection", "\"1e30 MW\" is out of all bounds", null],
        ["interconnection: 20 MW", "interconnection: @@1e15 GW", "site.interconnection", "1e15 GW is out of range, it must be at most 100 GW", null],
        ["interconnection: 20 MW", "interconnection: @@-20 MW", "site.interconnection", "-20 MW is out of range, it must be above 0 MW", "as in \"300 MW\""],
        ["interconnection: 20 MW", "interconnection: @@[20 MW]", "site.interconnection", "expected a number with a unit (MW, kW, W, GW), found a list", null],
        ["capacity: 8 MW", "capacity: @@0 MW", "site.halls[0].capacity", "0 MW is out of range, it must be above 0 MW", null],
        ["losses: 1 %", "losses: @@0.01", "site.losses", "the number 0.01 has no unit", "write \"0.01 %\""],
        ["losses: 1 %", "losses: @@100 %", "site.losses", "100 % is out of range, it must be at most 50 %", null],
        ["height: 937440", "height: @@012", "mining.network.start.height", "expected a number without a unit, found \"012\"", "without leading zeros"],
        ["height: 937440", "height: @@937440.5", "mining.network.start.height", "937440.5 is not a whole number", null],
        ["height: 937440", "height: @@937440 blocks", "mining.network.start.height", "\"blocks\" is not expected here, this is a number without a unit", "write 937440"],
        ["elasticity: 0.05", "elasticity: @@a lot", "mining.network.hashrate.elasticity", "expected a number without a unit, found \"a lot\"", null],
        ["lookback: 11 months", "lookback: @@1.5 months", "grid.tariff.demand.lookback", "1.5 months is not a whole number", null],
        ["rate: 3.8 /1000 node-days", "rate: @@3.8", "compute.clusters[0].failures.rate", "the number 3.8 has no unit", "write \"3.8 /1000 node-days\""],
        ["drift: 0 %/year", "drift: @@0 %", "mining.network.price.drift", "\"%\" is not a unit for this; expected a number with a unit (%/year)", null],
        ["seed: 7", "seed: @@-7", "random.seed", "-7 is out of range, it must be at least 0", null],

        // Keys and words.
        ["ramp_limit: 60 MW/min", "@@ramp_limt: 60 MW/min", "site.ramp_limt", "\"ramp_limt\" is not a key here", "did you mean \"ramp_limit\"?"],
        ["random: { seed: 7 }", "random: { @@sed: 7 }", "random.sed", "\"sed\" is not a key here", "did you mean \"seed\"?"],
        ["random: { seed: 7 }", "@@storage: []", "storage", "this version does not model \"storage\"", "remove it"],
        ["policy: { curtailment: merit-order, sla: never }", "@@generation: []", "generation", "this version does not model \"generation\"", "remove it"],
        ["curtailment: merit-order", "curtailment: @@merit_ordr", "policy.curtailment", "expected one of merit-order, protect-compute, found \"merit_ordr\"", "did you mean \"merit-order\"?"],
        ["curtailment: merit-order", "curtailment: @@pro-rata", "policy.curtailment", "this version does not model \"pro-rata\"", "known: merit-order, protect-compute"],
        ["kind: colocation", "kind: @@reserve-cloud", "contracts[0].kind", "expected one of colocation, reserved-cloud, on-demand-cloud, found \"reserve-cloud\"", "did you mean \"reserved-cloud\"?"],
        ["sell_back: true", "sell_back: @@yes", "grid.tariff.blocks[0].sell_back", "expected true or false, found \"yes\"", null],
        ["name: s21,", "name: @@s 21!,", "mining.fleets[0].name", "\"s 21!\" cannot be a name", "as in s21-a"],
        ["name: Small site", "name: @@\"\"", "name", "the text is empty", null],
        ["climate: { constant: { temperature: 20 C, humidity: 50 % } }", "climate: @@{ }", "site.climate", "one of preset, file, constant is needed", null],
        ["price: { flat: 42 USD/MWh }", "price: { flat: 42 USD/MWh, @@file: prices.csv }", "grid.price", "only one of preset, file, flat can hold, \"flat\" is written on line 21", "flat: null"],
        ["halls: [hall-1]", "halls: @@hall-1", "site.feeders[0].halls", "expected a list, found \"hall-1\"", "write [ ... ]"],
        ["random: { seed: 7 }", "random: @@7", "random", "expected a map, found \"7\"", "seed: 42"],

        // Conversion and finance.
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, retire: [@@s22] } ] }", "conversion.phases[0].retire[0]", "there is no fleet \"s22\"", "did you mean \"s21\"?"],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, deploy: h100, nodes: 5, for: @@leese } ] }", "conversion.phases[0].for", "there is no contract \"leese\"", "did you mean \"lease\"?"],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, deploy: @@h101, nodes: 5 } ] }", "conversion.phases[0].deploy", "there is no cluster \"h101\"", "did you mean \"h100\"?"],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, after: [@@p9] } ] }", "conversion.phases[0].after[0]", "there is no phase \"p9\"", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, after: @@[p1] } ] }", "conversion.phases[0].after", "phase \"p1\" waits for itself", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: @@{ low: 3 months, mode: 1 month, high: 4 months } } ] }", "conversion.phases[0].build", "A mode must lie between low", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: @@{ mode: 3 months, p95: 4 months } } ] }", "conversion.phases[0].build", "expected low, mode and high, or median and p95", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: @@soon } ] }", "conversion.phases[0].build.mode", "found \"soon\"", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: @@2027-06-15, build: 1 month } ] }", "conversion.phases[0].start", "the phase starts outside of the horizon", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, capex: @@9 MUSD } ] }", "conversion.phases[0].capex", "\"MUSD\" is not a unit for this", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, salvage: @@5 USD/TH } ] }", "conversion.phases[0].salvage", "nothing is retired that could be sold", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, deploy: h100, nodes: 5, capex_draw: @@[ { at: 0 %, drawn: 10 % }, { at: 100 %, drawn: 90 % } ] } ] }", "conversion.phases[0].capex_draw", "a draw schedule must rise and end with 100 % drawn", null],
        ["random: { seed: 7 }", "conversion: { phases: [ { id: @@lease, start: 2026-06-15, build: 1 month } ] }", "conversion.phases[0].id", "\"lease\" is already the name of contracts[0].id", "names must differ"],
        ["random: { seed: 7 }", "finance: { discount_rate: @@11 }", "finance.discount_rate", "the number 11 has no unit", "write \"11 %\""],
        ["random: { seed: 7 }", "finance: { debt: { share: 70 %, rate: 9 %, tenor: @@7 } }", "finance.debt.tenor", "the number 7 has no unit", "write \"7 months\""],
        ["random: { seed: 7 }", "finance: { taxes: @@{ rate: 21 % } }", "finance.taxes", "taxes need to know how costs are written off", "depreciation: { capex:"],
        ["random: { seed: 7 }", "finance: { taxes: { rate: @@0.21 }, depreciation: {} }", "finance.taxes.rate", "the number 0.21 has no unit", "write \"0.21 %\""],
        ["random: { seed: 7 }", "finance: { depreciation: { capex: @@[ { class: a, share: 60 %, life: 10 years, macrs: five-year }, { class: b, share: 30 %, life: 39 years } ] } }", "finance.depreciation.capex", "the shares of the classes sum to 90 %, they must sum to 100 %", null],
        ["random: { seed: 7 }", "finance: { depreciation: { capex: [ { class: a, share: 100 %, life: 10 years, macrs: @@six-year } ] } }", "finance.depreciation.capex[0].macrs", "expected one of five-year, seven-year, fifteen-year, found \"six-year\"", null],
        ["random: { seed: 7 }", "finance: { depreciation: { miners: [ { fleet: @@s22, book: 9 USD/TH, life: 3 years } ] } }", "finance.depreciation.miners[0].fleet", "there is no fleet \"s22\"", "did you mean \"s21\"?"],
        ["random: { seed: 7 }", "finance: { depreciation: @@{} }\nconversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, deploy: h100, nodes: 5, capex: 9 MUSD/MW } ] }", "finance.depreciation.capex", "phases cost money, and no class says how it is written off", null],
        ["random: { seed: 7 }", "finance: { treasury: { cover: @@powr } }", "finance.treasury.cover", "expected one of nothing, power, costs, found \"powr\"", "did you mean \"power\"?"],
        ["random: { seed: 7 }", "finance: { treasury: { at_most: @@500 } }", "finance.treasury.at_most", "the number 500 has no unit", "write \"500 BTC\""],
        ["random: { seed: 7 }", "finance: { valuation: { mining: @@5.9 } }", "finance.valuation.mining", "the number 5.9 has no unit", "write \"5.9 x\""],

        // Missing.
        ["name: Small site\n", "", "name", "\"name\" is missing: Title of the scenario.", "write name: Hybrid site, 300 MW"],
        ["capacity: 8 MW, ", "", "site.halls[0].capacity", "\"capacity\" is missing", "write capacity: 120 MW"],
        ["critical_it: 1.68 MW\n    ", "", "contracts[0].critical_it", "\"critical_it\" is missing", "write critical_it: 21 MW"],
        ["power: 7 MW, ", "", "mining.fleets[0]", "one of power, machines is needed", null],

        // Dates and lengths.
        ["start: 2026-06-01, length", "start: @@2026-06-31, length", "horizon.start", "there is no such date or time: 2026-06-31", null],
        ["start: 2026-06-01, length", "start: @@June 2026, length", "horizon.start", "expected a local date or time of the site, found \"June 2026\"", "as in 2026-06-01"],
        ["at: 2026-08-12T16:30", "at: @@2026-08-12T16:30Z", "grid.curtailments[0].at", "expected a local date or time of the site", "without a zone"],
        ["at: 2026-08-12T16:30", "at: @@2026-08-12T24:30", "grid.curtailments[0].at", "there is no such date or time: 2026-08-12T24:30", null],
        ["until: 2030-05-01", "until: @@2030-03-10T02:30", "grid.tariff.blocks[0].until", "2030-03-10T02:30 does not exist: clocks are put forward past it", "an hour later"],
        ["until: 2030-05-01", "until: @@2030-11-03T01:30", "grid.tariff.blocks[0].until", "2030-11-03T01:30 comes twice: clocks are put back over it", "outside of the repeated hour"],
        ["length: 3 months", "length: @@1.3 years", "horizon.length", "1.3 years is not a whole number of months", null],
        ["length: 3 months", "length: @@0 days", "horizon.length", "0 days is out of range", null],
        ["length: 3 months", "length: @@3", "horizon.length", "expected a length (years, months, weeks, days, h), found \"3\"", "as in 1 year"],
        ["time_zone: America/Chicago", "time_zone: @@America/Chcago", "site.time_zone", "there is no zone \"America/Chcago\" here", "did you mean \"America/Chicago\"?"],
        ["notice: 10 min", "notice: @@-10 min", "grid.curtailments[0].notice", "-10 min is out of range, it must be at least 0 s", null],

        // Names.
        ["model: Antminer S21,", "model: @@S21,", "mining.fleets[0].model.preset", "there is no \"S21\" in the catalog of asics", "did you mean \"Antminer S21\"?"],
        ["node: HGX H100", "node: @@HGX H1000", "compute.clusters[0].node.preset", "there is no \"HGX H1000\" in the catalog of nodes", "did you mean \"HGX H100\"?"],
        ["firmware: luxos", "firmware: @@luxor", "mining.fleets[0].firmware.preset", "there is no \"luxor\" in the catalog of firmware", "did you mean \"luxos\"?"],
        ["hall: hall-1, power", "hall: @@hal-1, power", "mining.fleets[0].hall", "there is no hall \"hal-1\"", "did you mean \"hall-1\"?"],
        ["cluster: h100, kind: training", "cluster: @@h200, kind: training", "compute.workloads[0].cluster", "there is no cluster \"h200\"", "did you mean \"h100\"?"],
        ["cluster: h100\n", "cluster: @@gb200\n", "contracts[0].cluster", "there is no cluster \"gb200\"", "known: h100"],
        ["    hall: hall-2\n    critical_it", "    hall: @@hall-1\n    critical_it", "contracts[0].hall", "cluster \"h100\" stands in \"hall-2\", not in \"hall-1\"", null],
        ["{ name: serve", "{ name: @@s21", "compute.workloads[1].name", "\"s21\" is already the name of mining.fleets[0].name", "names must differ"],
        ["- id: lease", "- id: @@heat-dome", "contracts[0].id", "is already the name of", null],
        ["- { name: south, halls: [hall-2] }", "- { name: @@north, halls: [hall-2] }", "site.feeders[0].feeders[0].name", "\"north\" is already the name of site.feeders[0].name on line 10", null],
        ["halls: [hall-1]", "halls: [hall-1, @@hall-3]", "site.feeders[0].halls[1]", "there is no hall \"hall-3\"", "did you mean \"hall-1\"?"],
        ["{ name: south, halls: [hall-2] }", "{ name: south, halls: [hall-2, @@hall-1] }", "site.feeders[0].feeders[0].halls[1]", "hall \"hall-1\" hangs on feeder \"north\" already", null],

        // Figures that do not fit each other.
        ["power: 7 MW", "power: @@70 MW", "mining.fleets[0].power", "fleet \"s21\" draws 72.5 MW (70.0 MW of IT at a PUE of 1.035), more than hall \"hall-1\" carries (8 MW)", "a larger hall"],
        ["nodes: 300", "nodes: @@600", "compute.clusters[0].nodes", "cluster \"h100\" draws 5.", "a larger hall"],
        ["power: 7 MW", "power: @@1 kW", "mining.fleets[0].power", "0.001 MW holds 0 machines of 3500 W", null],
        ["critical_it: 1.68 MW", "critical_it: @@2.53 MW", "contracts[0].critical_it", "2.53 MW of critical IT is more than the 300 nodes of cluster \"h100\" draw (2.52 MW)", "more nodes"],
        ["kind: training, nodes: 50", "kind: training, nodes: 101", "compute.workloads[1]", "no nodes are left for it: the 300 of cluster \"h100\" are all taken", null],
        ["at: 2026-08-12T16:30", "at: @@2027-08-12T16:30", "grid.curtailments[0].at", "the order takes effect outside of the horizon", null],
        ["at: 2026-08-12T16:30", "at: @@2026-05-31T23:59", "grid.curtailments[0].at", "the order takes effect outside of the horizon", null],
        ["at: 2026-08-12T16:30, for: 4 h, limit: 6 MW, notice: 10 min", "at: 2026-06-01T00:05, for: 4 h, limit: 6 MW, notice: @@10 min", "grid.curtailments[0].notice", "the call comes before the horizon begins", null],
        ["interval: 15 min", "interval: @@12 min", "grid.tariff.demand.interval", "metering intervals of 12 min are not a multiple of dispatch_every (5 min)", null],
        ["interval: 15 min", "interval: @@25 min", "grid.tariff.demand.interval", "metering intervals of 25 min do not fill an hour", "15 min or 30 min"],
        ["length: 3 months, dispatch_every: 5 min", "length: @@3 months, dispatch_every: 1 s", "horizon.length", "the horizon has 7,948,800 dispatch intervals, at most 5,000,000 are run", "dispatch less often"],
        ["dispatch_every: 5 min", "dispatch_every: @@7 min", "horizon.dispatch_every", "dispatches every 7 min do not come at the same times each day", null],
        ["repair: { median: 90 days, p95: 270 days }", "repair: @@{ median: 90 days, p95: 30 days }", "site.feeders[0].transformers.repair", "A log-normal p95 must be finite and at least the median", null],
        ["sla: { preset: level3-power }", "sla: { tiers: [ { above: 5 min, credit: 5 % }, @@{ above: 4 min, credit: 10 % } ] }", "contracts[0].sla.tiers[1]", "a tier must lie above the one before it", null],
        ["node: HGX H100", "node: @@{ preset: HGX H100, active: 11 kW }", "compute.clusters[0].node", "must not fall in this order", null],
        ["node: HGX H100", "node: { preset: HGX H100, throughput: @@[ { power: 50 %, throughput: 40 % }, { power: 75 %, throughput: 60 % }, { power: 100 %, throughput: 100 % } ] }", "compute.clusters[0].node.throughput", "the curve must be concave and end at throughput 100 % for power 100 %", null],
        ["cooling: { preset: asic-air }", "cooling: { preset: asic-air, pue: @@[ { at: 20 C, pue: 1.1 }, { at: 10 C, pue: 1.2 } ] }", "site.halls[0].cooling.pue", "The x of a curve must increase", null],
        ["load: { preset: training-tenant }", "load: { preset: training-tenant, weekday: @@[ 50 % ] }", "contracts[0].load.weekday", "expected 24 values, found 1", null],
        ["hashrate: { model: error-correcting", "exit: { at: @@2026-05-01, share: 11 % }\n    hashrate: { model: error-correcting", "mining.network.exit.at", "the exit comes before the horizon begins", null],
        ["model: gbm-jump, drift: 0 %/year, volatility: 46 %/year", "model: gbm-jump, drift: 0 %/year, volatility: 1 %/year", "mining.network.price", "leaves no room for", null],
    ];

    private static IEnumerable<TestCaseData> Rows() => Fields.Select(row =>
        new TestCaseData(row).SetArgDisplayNames(((string)row[2]!).Length == 0 ? "root" : (string)row[2]!, (string?)row[3] ?? "refused"));

    [TestCaseSource(nameof(Rows))]
    public void Load_OneThingWrong_SaysWhatAndWhere(string passage, string replacement, string path, string? message, string? hint) =>
        AssertOneIssue(ScenarioText.With(passage, replacement), path, message, hint);

    /// <summary>The text has one error: at the mark, where there is one.</summary>
    internal static void AssertOneIssue(string marked, string path, string? message, string? hint)
    {
        using var folder = new ScenarioFolder();
        var (text, line, column) = marked.Contains(ScenarioText.Mark, StringComparison.Ordinal) ? ScenarioText.Unmark(marked) : (marked, 0, 0);

        var loaded = folder.Load(text);

        var errors = loaded.Issues.Where(issue => issue.Severity == IssueSeverity.Error).ToList();
        Assert.That(loaded.Site, Is.Null);
        Assert.That(errors, Has.Count.EqualTo(1), () => string.Join('\n', errors));
        Assert.Multiple(() =>
        {
            Assert.That(errors[0].Path, Is.EqualTo(path));
            Assert.That(errors[0].Message, Does.Contain(message ?? ""));
            Assert.That(errors[0].Hint ?? "", Does.Contain(hint ?? ""));
            Assert.That(errors[0].File, Is.EqualTo(folder.File("site.yaml")));
            if (line > 0)
                Assert.That((errors[0].Line, errors[0].Column), Is.EqualTo((line, column)));
        });
    }

    [Test]
    public void Load_ManyThingsWrong_ReportsThemAllInOrder()
    {
        using var folder = new ScenarioFolder();
        var text = ScenarioText.Whole
            .Replace("20 MW", "20", StringComparison.Ordinal)
            .Replace("name: hall-2,", "name: hall-1,", StringComparison.Ordinal)
            .Replace("2026-08-12T16:30", "2026-08-32T16:30", StringComparison.Ordinal)
            .Replace("model: Antminer S21", "model: Antminer S99", StringComparison.Ordinal)
            .Replace("policy:", "polcy:", StringComparison.Ordinal);

        var issues = folder.Load(text).Issues;

        Assert.That(issues.Select(issue => issue.Path), Is.EqualTo(new[]
        {
            "site.interconnection", "site.feeders[0].feeders[0].halls[0]", "site.halls[1].name", "grid.curtailments[0].at",
            "mining.fleets[0].model.preset", "compute.clusters[0].hall", "polcy",
        }), () => string.Join('\n', issues));
    }

    [Test]
    public void Load_WholeScenario_HasNoIssues()
    {
        using var folder = new ScenarioFolder();

        var loaded = folder.Load(ScenarioText.Whole);

        Assert.That(loaded.Issues, Is.Empty, () => string.Join('\n', loaded.Issues));
        Assert.That(loaded.Site, Is.Not.Null);
    }
}
