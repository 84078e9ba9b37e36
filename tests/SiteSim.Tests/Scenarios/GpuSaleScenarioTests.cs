using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;

namespace SiteSim.Tests.Scenarios;

/// <summary>Contracts for GPU-hours and the markets they follow, as a scenario writes them.</summary>
public sealed class GpuSaleScenarioTests
{
    private const string Market = "markets: [ { name: rental, model: h100-2026 } ]";

    private const string Good =
        "kind: reserved-cloud\n    cluster: h100\n    nodes: 100\n    price: { market: rental, premium: 20 % }\n    take_or_pay: 90 %\n    start: 2026-06-01\n    term: 3 years\n"
        + "    prepayment: { amount: 20 MUSD, paid: 2026-07-01, credit_after: 12 months, credit_over: 24 months }";

    [Test]
    public void ReservedCloud_Written_IsAWorkloadWithATerm()
    {
        using var folder = new ScenarioFolder();
        var loaded = folder.Load(Text(Good, Market));
        Assert.That(loaded.Site, Is.Not.Null, () => string.Join('\n', loaded.Issues));
        var sale = loaded.Site!.Workloads.Single(w => w.Name == "lease");
        var utc = new DateTime(2026, 7, 1, 5, 0, 0, DateTimeKind.Utc);
        Assert.Multiple(() =>
        {
            Assert.That((sale.Nodes, sale.Price, sale.Demand), Is.EqualTo((100, (GpuPrice)new GpuPrice.Indexed("rental", 1.2), GpuDemand.Whole)));
            Assert.That(sale.Sale, Is.EqualTo(new GpuSale(
                new DateTime(2026, 6, 1, 5, 0, 0, DateTimeKind.Utc), new DateTime(2029, 6, 1, 5, 0, 0, DateTimeKind.Utc), 0, 0.9,
                new Prepayment(20e6, utc, 12, 24, null, PrepaymentRest.Repaid))));
            Assert.That(loaded.Site.Leases, Is.Empty);
            Assert.That(loaded.Site.Workloads.Single(w => w.Name == "serve").Nodes, Is.EqualTo(150), "what the contract and the other workload leave");
            Assert.That(loaded.Site.GpuMarkets.Single().Regimes.Select(r => r.Level), Is.EqualTo(new[] { 1.56, 1, 0.7 }));
        });
    }

    private static readonly string?[][] Rows =
    [
        ["nodes: 100", "critical_it: 1 MW\n    nodes: 100", "contracts[0].critical_it", "\"critical_it\" is not a key of a contract of kind reserved-cloud", null],
        ["    nodes: 100\n", "", "contracts[0].nodes", "\"nodes\" is missing: Nodes it holds.", "write nodes: 640"],
        ["nodes: 100", "nodes: @@301", "contracts[0].nodes", "the contracts of cluster \"h100\" hold 301 nodes, it has 300", null],
        ["market: rental, p", "market: @@rentals, p", "contracts[0].price.market", "there is no market \"rentals\"", "did you mean \"rental\"?"],
        ["price: { market: rental, premium: 20 % }", "price: { fixed: 2 USD/GPU-h, premium: @@20 % }", "contracts[0].price.premium", "a premium belongs to a market's price", null],
        ["price: { market: rental, premium: 20 % }", "price: @@2.60", "contracts[0].price.fixed", "the number 2.60 has no unit", "write \"2.60 USD/GPU-h\""],
        ["take_or_pay: 90 %", "@@take_or_pays: 90 %", "contracts[0].take_or_pays", "\"take_or_pays\" is not a key here", "did you mean \"take_or_pay\"?"],
        ["take_or_pay: 90 %", "@@utilisation: 90 %", "contracts[0].utilisation", "\"utilisation\" is not a key of a contract of kind reserved-cloud", null],
        ["credit_over: 24 months", "credit_over: 24 months, @@credit_share: 10 %", "contracts[0].prepayment", "only one of credit_over, credit_share can hold", null],
        [", credit_over: 24 months", "", "contracts[0].prepayment", "one of credit_over, credit_share is needed", null],
        ["amount: 20 MUSD", "amount: @@20", "contracts[0].prepayment.amount", "the number 20 has no unit", "write \"20 USD\""],
        ["kind: reserved-cloud", "kind: @@reservd-cloud", "contracts[0].kind", "expected one of colocation, reserved-cloud, on-demand-cloud", "did you mean \"reserved-cloud\"?"],
    ];

    private static readonly string?[][] MarketRows =
    [
        ["h100-2026", "@@h100-2025", "compute.markets[0].model.preset", "there is no \"h100-2025\" in the catalog of gpu-prices", "did you mean \"h100-2026\"?"],
        ["model: h100-2026", "model: { preset: h100-2026, start: @@norml }", "compute.markets[0].model.start", "there is no regime \"norml\"", "did you mean \"normal\"?"],
        ["model: h100-2026", "model: { preset: h100-2026, start: a, regimes: [ { name: a, level: 100 %, lasts: 1 month, next: [@@b] } ] }", "compute.markets[0].model.regimes[0].next[0]", "there is no regime \"b\"", null],
        ["model: h100-2026", "model: { preset: h100-2026, regimes: @@[] }", "compute.markets[0].model.regimes", "a market has at least one regime", null],
        ["h100-2026 }", "h100-2026, rival: { id: rival, at: 2026-07-01, gpus: 220000, market: 1000000, elasticity: @@1.5 } }", "compute.markets[0].rival.elasticity", "1.5 is out of range", null],
        ["h100-2026 }", "h100-2026, rival: { id: @@heat-dome, at: 2026-07-01, gpus: 220000, market: 1000000, elasticity: -1.5 } }", "compute.markets[0].rival.id", "\"heat-dome\" is already the name of", null],
        ["name: rental,", "name: @@s21,", "compute.markets[0].name", "\"s21\" is already the name of", null],
    ];

    private static IEnumerable<TestCaseData> Cases() => Rows.Select(row =>
        new TestCaseData(Replaced(Good, row[0]!, row[1]!), Market, row[2], row[3], row[4]).SetArgDisplayNames(row[2]!, row[3]!))
        .Concat(MarketRows.Select(row => new TestCaseData(
            Good.Replace("market: rental, premium: 20 %", "fixed: 2 USD/GPU-h", StringComparison.Ordinal), Replaced(Market, row[0]!, row[1]!), row[2], row[3], row[4])
            .SetArgDisplayNames(row[2]!, row[3]!)));

    [TestCaseSource(nameof(Cases))]
    public void Load_OneThingWrong_SaysWhatAndWhere(string contract, string market, string path, string message, string? hint) =>
        MalformedScenarioTests.AssertOneIssue(Text(contract, market), path, message, hint);

    [Test]
    public void Load_SaleOfATenantsMachines_IsRefused()
    {
        var sale = "id: sale\n    kind: on-demand-cloud\n    cluster: @@h100\n    nodes: 10\n    price: 2 USD/GPU-h\n    term: 1 year\n  - id: lease";
        MalformedScenarioTests.AssertOneIssue(
            ScenarioText.With("id: lease", sale), "contracts[0].cluster", "cluster \"h100\" is a tenant's under lease \"lease\"", "a cluster of the site's own");
    }

    [TestCase("{ share: 70 %, @@at: 2 USD/GPU-h }", "", "at and response belong together")]
    [TestCase("{ share: 70 %, at: 2 USD/GPU-h, response: @@0.5 }", ".response", "nothing to respond to")]
    public void Load_DemandThatCannotRespond_IsRefused(string utilisation, string path, string message) => MalformedScenarioTests.AssertOneIssue(
        ScenarioText.With("price: 2.60 USD/GPU-h", "price: 2.60 USD/GPU-h, utilisation: " + (path.Length == 0 ? "@@" + utilisation.Replace("@@", "", StringComparison.Ordinal) : utilisation)),
        "compute.workloads[0].utilisation" + path, message, null);

    private static string Text(string contract, string market)
    {
        var whole = ScenarioText.Whole;
        var (from, to) = (whole.IndexOf("kind: colocation", StringComparison.Ordinal), whole.IndexOf("\npolicy:", StringComparison.Ordinal));
        return (whole[..from] + contract + whole[to..]).Replace("  workloads:", "  " + market + "\n  workloads:", StringComparison.Ordinal);
    }

    private static string Replaced(string text, string passage, string replacement)
    {
        Assert.That(text, Does.Contain(passage));
        return text.Replace(passage, replacement, StringComparison.Ordinal);
    }
}
