using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Numerics;

namespace SiteSim.Tests.Scenarios;

/// <summary>What may become of a lease, as a scenario writes it: defaults, outages, re-letting, options.</summary>
public sealed class TenancyScenarioTests
{
    private const string Sla = "sla: { preset: level3-power, chronic: { months: 3, within: 12 months, below: 99.9 % } }";

    private const string Good = Sla + "\n    default: 3 %/year\n"
        + "    reletting: { marketing: { median: 6 months, p95: 15 months }, rent: { low: 110 USD/kW-month, mode: 140 USD/kW-month, high: 180 USD/kW-month }, term: 10 years }\n"
        + "    options: [ { id: expand, phase: p1, from: 2026-06-10, until: 2026-08-01, at: 2026-07-01, notice: 30 days } ]";

    private const string Second = "\n  - { id: more, kind: colocation, cluster: added, critical_it: 0.42 MW, rent: 160 USD/kW-month, term: 10 years, power: pass-through, sla: { preset: level3-power } }";

    private const string Plan = "conversion: { phases: [ { id: p1, start: 2026-06-15, build: 1 month, deploy: added, nodes: 50, for: more }, { id: p2, start: 2026-06-15, build: 1 month } ] }";

    [Test]
    public void Terms_Written_AreTheLeases()
    {
        using var folder = new ScenarioFolder();
        var loaded = folder.Load(Text(Good, Plan));
        Assert.That(loaded.Site, Is.Not.Null, () => string.Join('\n', loaded.Issues));
        var lease = loaded.Site!.Leases[0];
        var month = 365.25 / 12;
        Assert.Multiple(() =>
        {
            Assert.That(lease.Default, Is.EqualTo(new TenantDefault(null, 0.03)));
            Assert.That(lease.Sla.Chronic, Is.EqualTo(new ChronicFailure(3, 12, 0.999)));
            Assert.That(lease.Reletting, Is.EqualTo(new Reletting(new LogNormal(6 * month, 15 * month), new Pert(110, 140, 180), 120)));
            Assert.That(lease.Options.Single(), Is.EqualTo(new ExpansionOption(
                "expand", "p1", Utc(6, 10), Utc(8, 1), TimeSpan.FromDays(30), Utc(7, 1), null)));
        });

        static DateTime Utc(int month, int day) => new(2026, month, day, 5, 0, 0, DateTimeKind.Utc);
    }

    private static readonly string?[][] Rows =
    [
        ["months: 3", "months: @@13", "contracts[0].sla.chronic.months", "13 months cannot be below within 12", "no more months"],
        ["below: 99.9 %", "below: @@99.9", "contracts[0].sla.chronic.below", "the number 99.9 has no unit", "write \"99.9 %\""],
        ["default: 3 %/year", "default: @@3 %", "contracts[0].default.rate", "\"%\" is not a unit for this", null],
        ["default: 3 %/year", "default: { rate: 3 %/year, @@at: 2026-07-01 }", "contracts[0].default", "only one of at, rate can hold", null],
        ["low: 110 USD/kW-month", "low: 150 USD/kW-month", "contracts[0].reletting.rent", "A mode must lie between low", null],
        ["term: 10 years }\n    options", "@@trm: 10 years }\n    options", "contracts[0].reletting.trm", "\"trm\" is not a key here", "did you mean \"term\"?"],
        ["phase: p1", "phase: @@p9", "contracts[0].options[0].phase", "there is no phase \"p9\"", null],
        ["phase: p1", "phase: @@p2", "contracts[0].options[0].phase", "phase \"p2\" delivers no lease for the added power", "a contract of its own"],
        ["until: 2026-08-01", "until: @@2026-06-10", "contracts[0].options[0].until", "the option lapses before it may be exercised", null],
        ["at: 2026-07-01", "at: @@2026-08-01", "contracts[0].options[0].at", "the option may not be exercised then", null],
        ["at: 2026-07-01", "above: { market: @@rental, price: 3 USD/GPU-h }", "contracts[0].options[0].above.market", "there is no market \"rental\"", null],
        ["id: expand", "id: @@heat-dome", "contracts[0].options[0].id", "\"heat-dome\" is already the name of", "names must differ"],
        ["notice: 30 days } ]", "notice: 30 days }, { id: again, phase: @@p1, until: 2026-08-01, at: 2026-07-02 } ]", "contracts[0].options[1].phase", "phase \"p1\" waits for option \"expand\" already", null],
    ];

    private static IEnumerable<TestCaseData> Cases() => Rows.Select(row => new TestCaseData(row).SetArgDisplayNames(row[2]!, row[3]!));

    [TestCaseSource(nameof(Cases))]
    public void Load_OneThingWrong_SaysWhatAndWhere(string passage, string replacement, string path, string message, string? hint)
    {
        if (!Good.Contains(passage, StringComparison.Ordinal))
            throw new ArgumentException($"The terms do not hold \"{passage}\".", nameof(passage));
        MalformedScenarioTests.AssertOneIssue(Text(Good.Replace(passage, replacement, StringComparison.Ordinal), Plan), path, message, hint);
    }

    private static string Text(string terms, string plan) => ScenarioText.Whole
        .Replace("sla: { preset: level3-power }", terms + Second, StringComparison.Ordinal)
        .Replace("random: { seed: 7 }", plan, StringComparison.Ordinal)
        .Replace("    - name: h100\n", "    - { name: added, node: HGX H100, hall: hall-2, nodes: 0, failures: null }\n    - name: h100\n", StringComparison.Ordinal);
}
